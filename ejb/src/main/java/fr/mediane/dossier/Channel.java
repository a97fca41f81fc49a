package fr.mediane.dossier;

/** How a saisine arrived (art. 6 and 10). */
public enum Channel {
  /** Electronic: the only way before 01/05/2023. */
  ELECTRONIC,
  /** By mail or by hand. */
  WRITTEN;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
