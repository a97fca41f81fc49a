package fr.mediane.regulation;

/** The three sectors whose professions the charter wants represented in balance (articles 5, 6). */
public enum Sector {
  HOSPITAL,
  SOCIAL,
  MEDICO_SOCIAL;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
