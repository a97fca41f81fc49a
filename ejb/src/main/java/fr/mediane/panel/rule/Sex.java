package fr.mediane.panel.rule;

import java.util.Locale;

/** Sex for the count of women and men, read from the civility recorded and from nothing else. */
public enum Sex {
  FEMALE,
  MALE,
  /** No civility recorded. */
  UNKNOWN;

  /**
   * The sex a civility tells.
   *
   * @param civility {@code Mme}, {@code M.} or their usual spellings, with or without case;
   *     anything else, {@code null} included, is {@link #UNKNOWN}
   */
  public static Sex ofCivility(String civility) {
    if (civility == null) {
      return UNKNOWN;
    }
    return switch (civility.strip().toLowerCase(Locale.ROOT)) {
      case "mme", "mme.", "madame" -> FEMALE;
      case "m", "m.", "monsieur" -> MALE;
      default -> UNKNOWN;
    };
  }
}
