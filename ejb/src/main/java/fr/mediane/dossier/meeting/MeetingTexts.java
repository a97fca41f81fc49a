package fr.mediane.dossier.meeting;

import fr.mediane.text.Messages;

/** French texts of the meetings. */
final class MeetingTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.meeting.meeting");

  private MeetingTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
