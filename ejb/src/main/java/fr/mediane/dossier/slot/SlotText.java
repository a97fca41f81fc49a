package fr.mediane.dossier.slot;

import fr.mediane.text.FrenchText;
import java.time.format.DateTimeFormatter;

/** Appointments as pages and papers write them. */
public final class SlotText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

  private SlotText() {}

  /** Day and hour in figures: {@code 12/12/2026 à 14 h 30}. */
  public static String inFigures(Slot slot) {
    return SlotTexts.get("when", FrenchText.shortDate(slot.date()), TIME.format(slot.time()));
  }

  /** Day and hour in words: {@code 12 décembre 2026 à 14 h 30}. */
  public static String inWords(Slot slot) {
    return SlotTexts.get("when", FrenchText.longDate(slot.date()), TIME.format(slot.time()));
  }

  /** A length: {@code 45 min}, {@code 1 h 30}. */
  public static String length(int minutes) {
    return minutes < 60
        ? SlotTexts.get("minutes", minutes)
        : SlotTexts.get("hours", minutes / 60, "%02d".formatted(minutes % 60));
  }

  /** The place, or that people meet at a distance; both when both are known. */
  public static String where(Slot slot) {
    if (!slot.remote()) {
      return slot.place() == null ? "" : slot.place();
    }
    return slot.place() == null ? SlotTexts.get("remote") : SlotTexts.get("remoteBy", slot.place());
  }
}
