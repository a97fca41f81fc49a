package fr.mediane.dossier.life;

import fr.mediane.text.Messages;

/** French texts of the life of a dossier. */
final class LifeTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.life.life");

  private LifeTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
