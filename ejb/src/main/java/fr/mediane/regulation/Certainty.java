package fr.mediane.regulation;

/** How surely a value of the regulation is known. */
public enum Certainty {
  /** Read in the text or in a source that quotes it. */
  VERIFIED,
  /** Deduced: shown to people as a hypothesis of the application, never as law. */
  INFERRED;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
