package fr.mediane.dossier.escalation;

import fr.mediane.dossier.ReferrerKind;
import java.util.Optional;

/** By whom a dossier examined in a region comes to the national mediator. */
public enum EscalationDoor {
  /** The regional mediator, after an examination that did not succeed (art. 10). */
  REGIONAL_MEDIATOR(ReferrerKind.REGIONAL_MEDIATOR),
  /** The CNG, for hospital practitioners and directors (art. 10; Charter art. 6). */
  CNG(ReferrerKind.CNG),
  /** All the parties together, by formal agreement of all (Charter art. 5). */
  ALL_PARTIES(ReferrerKind.ALL_PARTIES);

  private final ReferrerKind referrer;

  EscalationDoor(ReferrerKind referrer) {
    this.referrer = referrer;
  }

  /** In what quality the national mediator is then seized. */
  public ReferrerKind referrer() {
    return referrer;
  }

  /** Whether the region itself opens this door; the CNG writes to the national mediator. */
  public boolean isOpenedByRegion() {
    return this != CNG;
  }

  /** The door of a saisine that reached the national mediator; none for the ministers. */
  public static Optional<EscalationDoor> of(ReferrerKind kind) {
    for (EscalationDoor door : values()) {
      if (door.referrer == kind) {
        return Optional.of(door);
      }
    }
    return Optional.empty();
  }

  /** French name. */
  public String label() {
    return EscalationTexts.label(this);
  }
}
