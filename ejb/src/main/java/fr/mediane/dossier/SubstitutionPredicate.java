package fr.mediane.dossier;

/**
 * JPQL conditions on a substitution named {@code s}, for every query that asks who stands in for a
 * mediator in a dossier.
 */
public final class SubstitutionPredicate {

  private SubstitutionPredicate() {}

  /**
   * That it names somebody in the place of the mediator of a dossier on a day, revoked or over
   * neither.
   *
   * @param dossier path to the dossier
   * @param day name of the parameter of the day
   */
  public static String runs(String dossier, String day) {
    return "s.panelId = %1$s.panel.id and (s.dossierId is null or s.dossierId = %1$s.id) and s.revokedOn is null and s.startsOn <= :%2$s and s.endsOn >= :%2$s"
        .formatted(dossier, day);
  }

  /**
   * That every party of a dossier has agreed to it by a day, and that none withdrew.
   *
   * @param dossier path to the dossier
   * @param day name of the parameter of the day
   */
  static String isAgreedTo(String dossier, String day) {
    return "exists (select q.id from DossierParty q where q.dossier = %1$s) and not exists (select p.id from DossierParty p where p.dossier = %1$s and not exists (select g.id from SubstitutionAgreement g where g.substitution = s and g.party = p and g.agreedOn <= :%2$s and g.withdrawnOn is null))"
        .formatted(dossier, day);
  }
}
