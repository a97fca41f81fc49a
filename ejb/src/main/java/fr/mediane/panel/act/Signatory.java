package fr.mediane.panel.act;

import fr.mediane.access.Actor;

/**
 * Who signs an act.
 *
 * @param name civility and name
 * @param quality quality, without article: « directrice générale de l’ARS Grand Est »
 */
public record Signatory(String name, String quality) {

  private static final String MADAM = "Mme";
  private static final String SIR = "M.";

  /** The author of an act, under the name and quality of his account. */
  static Signatory of(Actor actor) {
    return new Signatory(actor.displayName(), actor.quality());
  }

  /** The quality as an act begins with it: « La directrice générale… ». */
  String formula() {
    String inSentence = inSentence();
    return inSentence.isEmpty()
        ? ""
        : Character.toUpperCase(inSentence.charAt(0)) + inSentence.substring(1);
  }

  /**
   * The quality as a sentence goes on with it: « …, le directeur général de l’offre de soins ».
   * Without civility recorded no article is guessed.
   */
  String inSentence() {
    if (quality.isBlank()) {
      return "";
    }
    if (name.startsWith(MADAM)) {
      return "la " + quality;
    }
    return name.startsWith(SIR) ? "le " + quality : quality;
  }
}
