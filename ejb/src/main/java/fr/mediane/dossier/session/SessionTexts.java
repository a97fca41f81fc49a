package fr.mediane.dossier.session;

import fr.mediane.text.Messages;

/** French texts of the sessions. */
final class SessionTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.session.session");

  private SessionTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
