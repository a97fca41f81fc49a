package fr.mediane.dossier.referral;

/** The rules on a saisine, each with the article it comes from. */
public enum ReferralRule {
  /** The scheme exists since 31/08/2019; a saisine is not received in the future. */
  DATE("articles 6 et 10", "receivedOn"),
  /** The regional and the national mediator are not seized by the same persons. */
  LEVEL("articles 6 et 10", "referrerKind"),
  /** Who may seize depends on the parties and on the establishment. */
  REFERRER("article 6", "referrerKind"),
  /** The CNG seizes the national mediator when the regional examination did not succeed. */
  CNG_NATIONAL("article 10", "referrerKind"),
  /** The regional mediator hands over a dossier whose examination did not succeed. */
  REGIONAL_DOSSIER("article 10", "referrerKind"),
  /** All the parties together turn to the national mediator by formal agreement. */
  FORMAL_AGREEMENT("charte, article 5", "referrerKind"),
  /** The regional mediator is seized electronically; in writing too since 01/05/2023, deduced. */
  CHANNEL("article 6", "channel"),
  /** The three purposes of article 1, two of them since 01/05/2023. */
  PURPOSE("article 1", "nature"),
  /** Students on placement are in the scheme since 01/05/2023. */
  STUDENTS("article 2", "parties"),
  /** A dispute has at least two parties. */
  PARTIES("article 1", "parties"),
  /** The establishment is in the territory of the mediator. */
  TERRITORY("articles 6 et 8", "establishment");

  private final String article;
  private final String field;

  ReferralRule(String article, String field) {
    this.article = article;
    this.field = field;
  }

  /** The article, in French. */
  public String article() {
    return article;
  }

  /** The field of the form beside which the rule speaks. */
  public String field() {
    return field;
  }
}
