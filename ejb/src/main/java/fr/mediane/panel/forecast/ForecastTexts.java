package fr.mediane.panel.forecast;

import fr.mediane.background.Standing;
import fr.mediane.text.Messages;

/** French texts of the forecast. */
final class ForecastTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.panel.forecast.forecast");

  private ForecastTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  /** How far the plan is. */
  static String standing(Standing standing) {
    return standing.words(BUNDLE);
  }
}
