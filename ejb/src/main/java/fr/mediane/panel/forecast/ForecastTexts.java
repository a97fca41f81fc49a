package fr.mediane.panel.forecast;

import fr.mediane.text.Messages;

/** French texts of the forecast. */
final class ForecastTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.panel.forecast.forecast");

  private ForecastTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
