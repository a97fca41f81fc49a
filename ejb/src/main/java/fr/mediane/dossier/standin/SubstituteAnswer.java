package fr.mediane.dossier.standin;

/** What a party says of a substitution. */
public enum SubstituteAnswer {
  /** Was told, has not answered. */
  INFORMED,
  /** Agrees. */
  AGREED,
  /** Agrees no more. */
  WITHDRAWN;

  /** French name. */
  public String label() {
    return StandInTexts.label(this);
  }
}
