package fr.mediane.network;

import java.util.Locale;
import java.util.Optional;

/**
 * The civility a person gave. The sex counted for parity is deduced from it, never from a first
 * name (an epicene first name would be miscounted).
 */
public enum Civility {
  /** Madame. */
  MME("Mme"),
  /** Monsieur. */
  M("M.");

  private final String label;

  Civility(String label) {
    this.label = label;
  }

  /** Reads Mme, Madame, M., Mr or Monsieur, whatever the case; empty for anything else. */
  public static Optional<Civility> of(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT).replace(".", "")) {
      case "mme", "madame" -> Optional.of(MME);
      case "m", "mr", "monsieur" -> Optional.of(M);
      default -> Optional.empty();
    };
  }

  /** How it is written before a name. */
  public String label() {
    return label;
  }
}
