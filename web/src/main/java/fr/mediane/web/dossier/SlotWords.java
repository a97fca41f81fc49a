package fr.mediane.web.dossier;

import fr.mediane.dossier.slot.Slot;
import fr.mediane.text.FrenchText;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;

/** Appointments as pages write them. */
@Named("slotWords")
@ApplicationScoped
public class SlotWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

  /** Day and hour: {@code 12/12/2026 à 14 h 30}. */
  public String when(Slot slot) {
    return texts().get("slot_when", FrenchText.shortDate(slot.date()), TIME.format(slot.time()));
  }

  /** Day and hour in words: {@code 12 décembre 2026 à 14 h 30}. */
  public String whenInWords(Slot slot) {
    return texts().get("slot_when", FrenchText.longDate(slot.date()), TIME.format(slot.time()));
  }

  /** Length: {@code 45 min}, {@code 1 h 30}. */
  public String length(int minutes) {
    return minutes < 60
        ? texts().get("slot_minutes", minutes)
        : texts().get("slot_hours", minutes / 60, "%02d".formatted(minutes % 60));
  }

  /** Place, or that people meet at a distance; both when both are known. */
  public String where(Slot slot) {
    if (!slot.remote()) {
      return slot.place() == null ? "" : slot.place();
    }
    return slot.place() == null
        ? texts().get("slot_atDistance")
        : texts().get("slot_atDistanceBy", slot.place());
  }

  private static Texts texts() {
    return Texts.of("slot");
  }
}
