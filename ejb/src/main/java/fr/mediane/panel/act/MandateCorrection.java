package fr.mediane.panel.act;

import fr.mediane.door.Problem;
import fr.mediane.panel.Mandate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The right entry that a correction asks for, and whether it can stand. */
final class MandateCorrection {

  /** Entry into force of the decree. */
  private static final LocalDate EARLIEST = LocalDate.of(2019, 8, 31);

  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private MandateCorrection() {}

  /** What is wrong in the dates typed, field by field. */
  static List<Problem> problems(CorrectMandate command) {
    List<Problem> problems = new ArrayList<>();
    plausible("startsOn", command.startsOn(), "mandate.correct.start.missing", problems);
    plausible("endsOn", command.endsOn(), "mandate.correct.end.missing", problems);
    if (problems.isEmpty() && command.endsOn().isBefore(command.startsOn())) {
      problems.add(new Problem("endsOn", ActTexts.get("mandate.correct.dates")));
    }
    if (command.endedOn() != null) {
      plausible("endedOn", command.endedOn(), "mandate.correct.end.missing", problems);
      if (problems.isEmpty() && command.endedOn().isBefore(command.startsOn().minusDays(1))) {
        problems.add(new Problem("endedOn", ActTexts.get("mandate.correct.dates")));
      }
      if (command.endReason() == null) {
        problems.add(new Problem("endReason", ActTexts.get("mandate.correct.reason")));
      }
    } else if (command.endReason() != null) {
      problems.add(new Problem("endedOn", ActTexts.get("mandate.correct.endedOn")));
    }
    return problems;
  }

  private static void plausible(
      String field, LocalDate date, String whenMissing, List<Problem> problems) {
    if (date == null) {
      problems.add(new Problem(field, ActTexts.get(whenMissing)));
    } else if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      problems.add(new Problem(field, ActTexts.get("mandate.correct.range")));
    }
  }

  /** The right entry: the wrong one with the dates and the flag of the command. */
  static Mandate corrected(Mandate wrong, CorrectMandate command) {
    Mandate right =
        new Mandate(
            wrong.getPanel(),
            wrong.getSeat(),
            wrong.getZone(),
            wrong.getPerson(),
            wrong.getAct(),
            wrong.getNature(),
            command.startsOn(),
            command.endsOn(),
            command.countsAsRenewal(),
            wrong.getReplaced());
    if (command.endedOn() == null) {
      right.extendUntilReplaced(wrong.isExtendedUntilReplaced());
    } else {
      right.end(command.endedOn(), command.endReason(), wrong.getEndNote());
    }
    return right;
  }

  /** Whether the two entries differ in nothing that a correction can change. */
  static boolean saysTheSame(Mandate wrong, Mandate right) {
    return wrong.getStartsOn().equals(right.getStartsOn())
        && wrong.getEndsOn().equals(right.getEndsOn())
        && Objects.equals(wrong.getEndedOn(), right.getEndedOn())
        && wrong.getEndReason() == right.getEndReason()
        && wrong.isCountsAsRenewal() == right.isCountsAsRenewal();
  }

  /** Whether two mandates of one seat share a day; an extension yields to the next holder. */
  static boolean overlap(Mandate one, Mandate other) {
    return !one.getStartsOn().isAfter(other.lastDay())
        && !other.getStartsOn().isAfter(one.lastDay());
  }
}
