package fr.mediane.dossier;

/** Between whom the dispute lies: an axis of the annual reports. */
public enum ConflictScope {
  /** Between persons. */
  INTERPERSONAL,
  /** Between institutions or services. */
  INSTITUTIONAL;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
