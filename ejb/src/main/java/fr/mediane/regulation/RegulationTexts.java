package fr.mediane.regulation;

import fr.mediane.text.Messages;

/** The French texts of this package. */
final class RegulationTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.regulation.regulation");

  private RegulationTexts() {}

  static String get(String key, Object... args) {
    return MESSAGES.get(key, args);
  }

  static String label(Enum<?> constant) {
    return MESSAGES.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
