package fr.mediane.dossier;

/** What the parties declare of legal actions (Charter art. 9). */
public enum LegalAction {
  NONE,
  PAST,
  PENDING;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
