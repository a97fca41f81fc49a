package fr.mediane.dossier.slot;

import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import java.time.LocalDate;
import java.util.List;

/** Checks an appointment; problems name the fields {@code date}, {@code time}, and so on. */
public final class SlotChecks {

  /** Shortest length, in minutes. */
  public static final int MIN_MINUTES = 15;

  /** Greatest length, in minutes: a whole day of work. */
  public static final int MAX_MINUTES = 600;

  /** Longest place, in characters. */
  public static final int MAX_PLACE = 200;

  private static final int MAX_YEARS_AHEAD = 2;

  private SlotChecks() {}

  /**
   * Adds to the problems what is wrong with an appointment.
   *
   * @param earliest first day allowed; later days go to two years ahead of today
   */
  public static void check(Slot slot, LocalDate earliest, LocalDate today, List<Problem> problems) {
    if (slot.date() == null) {
      problems.add(new Problem("date", SlotTexts.get("date.missing")));
    } else if (slot.date().isBefore(earliest)) {
      problems.add(new Problem("date", SlotTexts.early(earliest)));
    } else if (slot.date().isAfter(today.plusYears(MAX_YEARS_AHEAD))) {
      problems.add(new Problem("date", SlotTexts.get("date.tooFar")));
    }
    if (slot.time() == null) {
      problems.add(new Problem("time", SlotTexts.get("time.missing")));
    } else if (slot.date() != null && slot.isSkipped()) {
      problems.add(new Problem("time", SlotTexts.get("time.skipped")));
    }
    checkMinutes(slot.minutes(), problems);
    if (slot.place() == null && !slot.remote()) {
      problems.add(new Problem("place", SlotTexts.get("place.missing")));
    } else if (slot.place() != null && slot.place().length() > MAX_PLACE) {
      problems.add(new Problem("place", SlotTexts.get("place.tooLong", MAX_PLACE)));
    } else if (slot.place() != null) {
      TypedText.check("place", slot.place(), problems);
    }
  }

  /** Adds to the problems what is wrong with a length. */
  public static void checkMinutes(Integer minutes, List<Problem> problems) {
    if (minutes == null || minutes < MIN_MINUTES || minutes > MAX_MINUTES) {
      problems.add(
          new Problem("minutes", SlotTexts.get("minutes.wrong", MIN_MINUTES, MAX_MINUTES)));
    }
  }
}
