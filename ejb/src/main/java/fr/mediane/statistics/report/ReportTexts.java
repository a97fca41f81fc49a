package fr.mediane.statistics.report;

import fr.mediane.text.Messages;

/** French texts of the annual reports. */
final class ReportTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.statistics.report.report");

  private ReportTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
