package fr.mediane.door;

import fr.mediane.text.Messages;

/** French texts of the refusals common to all acts. */
final class DoorMessages {

  private static final Messages BUNDLE = Messages.of("fr.mediane.door.door");

  private DoorMessages() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }
}
