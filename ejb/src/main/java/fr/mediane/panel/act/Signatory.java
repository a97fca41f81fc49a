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

  /**
   * The quality as an act begins with it: « La directrice générale… ». Without civility recorded no
   * article is guessed.
   */
  String formula() {
    if (quality.isBlank()) {
      return "";
    }
    if (name.startsWith(MADAM)) {
      return "La " + quality;
    }
    return name.startsWith(SIR)
        ? "Le " + quality
        : Character.toUpperCase(quality.charAt(0)) + quality.substring(1);
  }
}
