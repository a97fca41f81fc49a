package fr.mediane.dossier.note;

import fr.mediane.text.Messages;

/** French texts of the private notes. */
final class NoteTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.note.note");

  private NoteTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
