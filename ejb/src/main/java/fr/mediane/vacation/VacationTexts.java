package fr.mediane.vacation;

import fr.mediane.text.Messages;

/** French texts of the vacations. */
final class VacationTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.vacation.vacation");

  private VacationTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
