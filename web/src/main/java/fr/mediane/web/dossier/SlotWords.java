package fr.mediane.web.dossier;

import fr.mediane.dossier.slot.Slot;
import fr.mediane.dossier.slot.SlotText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Appointments for the expression language, which calls no static method. */
@Named("slotWords")
@ApplicationScoped
public class SlotWords {

  /** Day and hour: {@code 12/12/2026 à 14 h 30}. */
  public String when(Slot slot) {
    return SlotText.inFigures(slot);
  }

  /** Day and hour in words: {@code 12 décembre 2026 à 14 h 30}. */
  public String whenInWords(Slot slot) {
    return SlotText.inWords(slot);
  }

  /** Length: {@code 45 min}, {@code 1 h 30}. */
  public String length(int minutes) {
    return SlotText.length(minutes);
  }

  /** Place, or that people meet at a distance; both when both are known. */
  public String where(Slot slot) {
    return SlotText.where(slot);
  }
}
