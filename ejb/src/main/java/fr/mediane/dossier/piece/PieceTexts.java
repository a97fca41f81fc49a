package fr.mediane.dossier.piece;

import fr.mediane.text.Messages;

/** French texts of the pieces. */
final class PieceTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.piece.piece");

  private PieceTexts() {}

  /** A text, with its arguments set in. */
  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** The French name of a value: key {@code <SimpleClass>.<NAME>}. */
  static String label(Enum<?> value) {
    return BUNDLE.get(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }
}
