package fr.mediane.dossier;

/** In what quality a person is designated for a dossier (Charter art. 10; art. 5 since 2023). */
public enum CaseMediatorSource {
  /** The mediator who presides the instance. */
  PRESIDENT,
  /** A member of the instance. */
  MEMBER,
  /** A mediator of the list of article 5 (since 01/05/2023). */
  LISTED;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
