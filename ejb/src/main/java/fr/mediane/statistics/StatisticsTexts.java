package fr.mediane.statistics;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class StatisticsTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.statistics.statistics");

  private StatisticsTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }
}
