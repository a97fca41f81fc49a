package fr.mediane.network.act;

import fr.mediane.text.Messages;

/** French texts of the refusals of this package. */
final class NetworkTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.network.act.act");

  private NetworkTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
