package fr.mediane.dossier.session;

/**
 * What an instance says of a dossier it examined. Advice to the mediator, who decides afterwards
 * (art. 6).
 */
public enum Opinion {
  /** A mediation would help. */
  MEDIATION,
  /** A support without formal mediation would help. */
  SUPPORT,
  /** An advice to the referrer is enough. */
  ADVICE,
  /** No mediation should be engaged. */
  NO_MEDIATION,
  /** The instance wishes to examine the dossier again, better informed. */
  POSTPONED;

  /** French name. */
  public String label() {
    return SessionTexts.get("opinion." + name());
  }
}
