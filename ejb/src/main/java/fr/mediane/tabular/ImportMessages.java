package fr.mediane.tabular;

import fr.mediane.text.Messages;

/** The French texts of the imports. */
final class ImportMessages {

  private static final Messages BUNDLE = Messages.of("fr.mediane.tabular.imports");

  private ImportMessages() {}

  /** Returns the text of a defect with its arguments. */
  static String of(IssueCode code, Object... arguments) {
    return BUNDLE.get(code.key(), arguments);
  }

  /** Returns any other text of the bundle. */
  static String text(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
