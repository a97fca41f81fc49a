package fr.mediane.access;

/**
 * The quality under which a person uses Médiane. One account has one role; its name is also the
 * role of the server's realm.
 */
public enum Role {
  /**
   * Director general of the ARS that supports an instance: appoints its members (décret 2019-897,
   * art. 5).
   */
  ARS_DIRECTOR,
  /** Secretariat of appointments of the ARS: prepares the acts of the director. */
  ARS_SECRETARIAT,
  /**
   * Regional or interregional mediator: presides the instance and proposes its members (art. 4 and
   * 5).
   */
  REGIONAL_MEDIATOR,
  /** Member of an instance. */
  MEMBER,
  /** Secretariat of an instance, under the mediator's authority. */
  PANEL_SECRETARIAT,
  /**
   * National mediator: coordinates the network, proposes national and Outre-mer members (art. 8 and
   * 9).
   */
  NATIONAL_MEDIATOR,
  /** Ministers' office (DGOS, DGCS): signs the ministers' acts. */
  MINISTERS_OFFICE,
  /** Administrator of the application: settings, accounts, imports, journal. */
  ADMINISTRATOR;

  /** Whether an account of this role is attached to one instance. */
  public boolean isTerritorial() {
    return switch (this) {
      case ARS_DIRECTOR, ARS_SECRETARIAT, REGIONAL_MEDIATOR, MEMBER, PANEL_SECRETARIAT -> true;
      case NATIONAL_MEDIATOR, MINISTERS_OFFICE, ADMINISTRATOR -> false;
    };
  }

  /** Name used by {@code @RolesAllowed} and the realm; equals {@link #name()}. */
  public String realmName() {
    return name();
  }
}
