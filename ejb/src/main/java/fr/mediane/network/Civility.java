package fr.mediane.network;

/**
 * The civility a person gave. The sex counted for parity is deduced from it, never from a first
 * name (an epicene first name would be miscounted).
 */
public enum Civility {
  /** Madame. */
  MME("Mme"),
  /** Monsieur. */
  M("M.");

  private final String label;

  Civility(String label) {
    this.label = label;
  }

  /** How it is written before a name. */
  public String label() {
    return label;
  }
}
