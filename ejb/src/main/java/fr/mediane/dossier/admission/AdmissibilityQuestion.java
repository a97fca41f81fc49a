package fr.mediane.dossier.admission;

/**
 * The questions of admissibility, in the order in which they are asked. How an answer weighs
 * depends on the nature of the intervention and on the day of receipt: {@link
 * AdmissibilityQuestions}.
 */
public enum AdmissibilityQuestion {
  /** The establishment is in the territory of the mediator. */
  TERRITORY("articles 6 et 8", Answer.YES),
  /** The employer is a public health, social or medico-social establishment. */
  PUBLIC_ESTABLISHMENT("article 2", Answer.YES),
  /** The parties have the same employer, or belong to one common direction or one GHT. */
  SAME_EMPLOYER("article 2\u202f; charte, article 2", Answer.YES),
  /** The normal working of the service is seriously harmed. */
  SERIOUS_HARM("article 2\u202f; charte, article 2", Answer.YES),
  /** Exclusion 1: a collective social conflict. */
  SOCIAL_CONFLICT("article 2", Answer.NO),
  /** Exclusion 2: a matter of the staff representative bodies. */
  STAFF_REPRESENTATION("article 2", Answer.NO),
  /** Exclusion 3: a dispute referred to the Défenseur des droits. */
  DEFENDER_OF_RIGHTS("article 2", Answer.NO),
  /** Exclusion 4: a disciplinary procedure, or professional inadequacy (Charter). */
  DISCIPLINARY("article 2\u202f; charte, article 3", Answer.NO),
  /** Exclusion 5: a decision taken after the opinion of a medical board. */
  MEDICAL_BOARD("article 2", Answer.NO),
  /** Exclusion 6: a conflict with patients, users or those who represent them. */
  USERS("charte, article 3", Answer.NO),
  /** Past or pending legal actions, which each person declares. */
  LEGAL_ACTION("charte, article 9", null);

  private final String article;
  private final Answer expected;

  AdmissibilityQuestion(String article, Answer expected) {
    this.article = article;
    this.expected = expected;
  }

  /** Where the question comes from: articles of the decree unless the Charter is named. */
  public String article() {
    return article;
  }

  /** The answer that opens the way; {@code null} when either does. */
  public Answer expected() {
    return expected;
  }

  /** Whether it asks about one of the six exclusions. */
  public boolean isExclusion() {
    return expected == Answer.NO;
  }

  /** Name of its field in forms and messages. */
  public String field() {
    return "answer" + name();
  }

  /** Name of the field of the reason. */
  public String noteField() {
    return "note" + name();
  }

  /** The question in French. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
