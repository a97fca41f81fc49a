package fr.mediane.network.act;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.text.EmailAddress;
import fr.mediane.text.FrenchText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What must be typed to record a mediator's term: all that is missing is said at once. */
final class MediatorEntryCheck {

  private static final int NAME_LENGTH = 80;
  private static final int TEXT_LENGTH = 150;
  private static final int MAX_HOURS = 2_000;

  /** No term is recorded beyond this day: a later year is a slip of the fingers. */
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final List<Problem> problems = new ArrayList<>();

  private MediatorEntryCheck() {}

  /**
   * Checks an entry.
   *
   * @throws InvalidRefusal with every problem, each on its field
   */
  static void require(RecordMediator typed) {
    MediatorEntryCheck check = new MediatorEntryCheck();
    check.check(typed);
    if (!check.problems.isEmpty()) {
      throw new InvalidRefusal(check.problems);
    }
  }

  private void check(RecordMediator typed) {
    refuseIf(isBlank(typed.territoryCode()), "territory", "mediator.territory");
    refuseIf(typed.civility() == null, "civility", "mediator.civility");
    refuseIf(isNotText(typed.lastName(), NAME_LENGTH), "lastName", "mediator.lastName");
    refuseIf(isNotText(typed.firstName(), NAME_LENGTH), "firstName", "mediator.firstName");
    refuseIf(
        !isBlank(typed.email()) && !EmailAddress.isValid(typed.email().strip()),
        "email",
        "mediator.email",
        typed.email());
    refuseIf(
        isNotText(typed.certificateBody(), TEXT_LENGTH),
        "certificateBody",
        "mediator.certificateBody");
    refuseIf(typed.certificateOn() == null, "certificateOn", "mediator.certificateOn");
    Integer hours = typed.trainingHours();
    refuseIf(
        hours != null && (hours < 1 || hours > MAX_HOURS),
        "trainingHours",
        "mediator.trainingHours");
    refuseIf(isNotText(typed.actReference(), TEXT_LENGTH), "actReference", "mediator.actReference");
    refuseIf(typed.startsOn() == null, "startsOn", "mediator.startsOn");
    refuseIf(typed.endsOn() == null, "endsOn", "mediator.endsOn");
    if (typed.startsOn() != null) {
      checkOrder(typed);
    }
  }

  private void checkOrder(RecordMediator typed) {
    refuseIf(
        typed.endsOn() != null && typed.endsOn().isBefore(typed.startsOn()),
        "endsOn",
        "mediator.reversed");
    refuseIf(typed.startsOn().isAfter(LATEST), "startsOn", "mediator.late");
    refuseIf(typed.endsOn() != null && typed.endsOn().isAfter(LATEST), "endsOn", "mediator.late");
    if (typed.certificateOn() != null && typed.certificateOn().isAfter(typed.startsOn())) {
      refuseIf(
          true,
          "certificateOn",
          "mediator.certificateAfter",
          FrenchText.longDate(typed.certificateOn()));
    }
  }

  private void refuseIf(boolean wrong, String field, String key, Object... arguments) {
    if (wrong) {
      problems.add(new Problem(field, NetworkTexts.get(key, arguments)));
    }
  }

  private static boolean isNotText(String text, int length) {
    return isBlank(text) || text.strip().length() > length;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
