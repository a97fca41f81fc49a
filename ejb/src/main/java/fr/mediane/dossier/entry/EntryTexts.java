package fr.mediane.dossier.entry;

import fr.mediane.text.Messages;

/** French texts of the entry into mediation. */
final class EntryTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.entry.entry");

  private EntryTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
