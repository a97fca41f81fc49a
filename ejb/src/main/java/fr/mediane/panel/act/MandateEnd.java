package fr.mediane.panel.act;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Mandate;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;

/** When a mandate may end early. */
final class MandateEnd {

  /** Longest note or motive kept with a mandate, in characters. */
  static final int NOTE_LENGTH = 1000;

  private MandateEnd() {}

  /**
   * Checks the last day of a mandate that is to end early. The eve of the first day is accepted:
   * the mandate then never begins. A future day is accepted: a resignation is often announced.
   *
   * @param field name of the component of the command that gave the day
   * @param today the date of the command
   * @throws Refusal when the mandate is over already
   * @throws InvalidRefusal when the day is missing or outside of the mandate
   */
  static void check(Mandate mandate, String field, LocalDate lastDay, LocalDate today) {
    boolean open = mandate.getEndedOn() == null && mandate.isExtendedUntilReplaced();
    if (mandate.getEndedOn() != null && mandate.getEndedOn().isBefore(today)) {
      throw new Refusal(ActTexts.get("mandate.over", FrenchText.shortDate(mandate.lastDay())));
    }
    if (lastDay == null) {
      throw new InvalidRefusal(field, ActTexts.get("mandate.lastDay.missing"));
    }
    LocalDate eve = mandate.getStartsOn().minusDays(1);
    if (lastDay.isBefore(eve)) {
      throw new InvalidRefusal(
          field, ActTexts.get("mandate.lastDay.before", FrenchText.shortDate(eve)));
    }
    if (!open && lastDay.isAfter(mandate.getEndsOn())) {
      throw new InvalidRefusal(
          field, ActTexts.get("mandate.lastDay.after", FrenchText.shortDate(mandate.getEndsOn())));
    }
  }
}
