package fr.mediane.panel.imports;

import fr.mediane.tabular.Column;
import java.util.Optional;

/** The civility as recorded: parity is counted from it, never from a first name. */
public enum Civility {
  /** Madame. */
  MADAME,
  /** Monsieur. */
  MONSIEUR;

  /** Reads Mme, Madame, M., Mr or Monsieur, whatever the case. */
  public static Optional<Civility> of(String text) {
    return switch (Column.key(text)) {
      case "mme", "madame" -> Optional.of(MADAME);
      case "m", "mr", "monsieur" -> Optional.of(MONSIEUR);
      default -> Optional.empty();
    };
  }
}
