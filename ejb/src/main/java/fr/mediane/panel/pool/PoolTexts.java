package fr.mediane.panel.pool;

import fr.mediane.text.Messages;

/** The French texts of the pool. */
final class PoolTexts {

  private static final Messages MESSAGES = Messages.of("fr.mediane.panel.pool.pool");

  private PoolTexts() {}

  static String get(String key, Object... arguments) {
    return MESSAGES.get(key, arguments);
  }

  static String label(Enum<?> constant) {
    return MESSAGES.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
