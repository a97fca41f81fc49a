package fr.mediane.network.intake;

import fr.mediane.text.Messages;

/** French texts of the runs of imports. */
final class IntakeTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.network.intake.intake");

  private IntakeTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
