package fr.mediane.dossier.admission;

/**
 * Why a saisine is not admissible: the closed list of the decree (art. 1 and 2) and of the Charter
 * (art. 2 to 4). The count by motive belongs to the annual report.
 */
public enum InadmissibilityMotive {
  TERRITORY("articles 6 et 8"),
  PRIVATE_ESTABLISHMENT("article 2"),
  NOT_SAME_EMPLOYER("article 2"),
  NO_SERIOUS_HARM("article 2"),
  SOCIAL_CONFLICT("article 2"),
  STAFF_REPRESENTATION("article 2"),
  DEFENDER_OF_RIGHTS("article 2"),
  DISCIPLINARY("article 2"),
  PROFESSIONAL_INADEQUACY("charte, article 3"),
  MEDICAL_BOARD("article 2"),
  USERS("charte, article 3"),
  NO_CONCILIATION("charte, articles 2, 4 et 9"),
  NOT_A_REFERRER("article 6"),
  NOT_ELIGIBLE_PERSON("article 2");

  private final String article;

  InadmissibilityMotive(String article) {
    this.article = article;
  }

  /** Where the motive comes from: an article of the decree, or of the Charter. */
  public String article() {
    return article;
  }

  /** French name: a sentence that can be read in a letter. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
