package fr.mediane.dossier.view;

import fr.mediane.text.Messages;

/** French texts of what is to be done next. */
final class ViewTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.view.view");

  private ViewTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
