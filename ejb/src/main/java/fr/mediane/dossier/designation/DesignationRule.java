package fr.mediane.dossier.designation;

/** The rules on who leads a mediation, each with the article it comes from. */
public enum DesignationRule {
  /** The mediator who presides must be established as a person of the pool. */
  PERSON,
  /** A member in office, the president or a mediator of the list. */
  QUALITY,
  /** The list of mediators exists since 01/05/2023. */
  LIST,
  /** Impartiality: a tie with an establishment of the dossier excludes. */
  TIE,
  /** Challenged, stepped aside or tied for this dossier. */
  EXCLUDED,
  /** Who is designated already is not designated twice. */
  ALREADY,
  /** One or two. */
  NUMBER,
  /** At least one certified. */
  CERTIFICATE,
  /** The written undertaking. */
  UNDERTAKING,
  /** Each party may challenge once, before the mediation begins. */
  CHALLENGE;

  /** The article, in French; empty when it is a choice of the house. */
  public String article() {
    return DesignationTexts.get("article." + name());
  }
}
