package fr.mediane.dossier.slot;

import fr.mediane.text.FrenchText;
import fr.mediane.text.Messages;
import java.time.LocalDate;

/** French texts of the appointments. */
final class SlotTexts {

  private static final Messages BUNDLE = Messages.of("fr.mediane.dossier.slot.slot");

  private SlotTexts() {}

  static String get(String key, Object... arguments) {
    return BUNDLE.get(key, arguments);
  }

  static String early(LocalDate earliest) {
    return get("date.tooEarly", FrenchText.shortDate(earliest));
  }
}
