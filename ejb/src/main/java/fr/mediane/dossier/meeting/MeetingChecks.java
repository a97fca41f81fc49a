package fr.mediane.dossier.meeting;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.CaseMediator;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.slot.SlotChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a meeting before it is planned; all problems at once. */
final class MeetingChecks {

  /** Longest name, in characters. */
  static final int MAX_NAME = 150;

  private MeetingChecks() {}

  /**
   * Checks what was typed against the dossier.
   *
   * @throws InvalidRefusal with every problem
   */
  static void check(MeetingInput input, Dossier dossier, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    SlotChecks.check(input.slot(), dossier.getReceivedOn(), today, problems);
    if (input.kind() == null) {
      problems.add(new Problem("kind", MeetingTexts.get("kind.missing")));
    } else {
      checkKind(input, dossier, problems);
    }
    checkPeople(input, dossier, problems);
    checkNames(input, problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
  }

  private static void checkKind(MeetingInput input, Dossier dossier, List<Problem> problems) {
    if (!input.kind().isOpenIn(dossier.getState())) {
      problems.add(
          new Problem(
              "kind",
              MeetingTexts.get("kind.early", input.kind().label(), dossier.getState().label())));
    } else if (!input.kind().takes(input.parties().size())) {
      problems.add(new Problem("parties", input.kind().partiesExpected()));
    }
  }

  private static void checkPeople(MeetingInput input, Dossier dossier, List<Problem> problems) {
    Set<Integer> ranks =
        dossier.getParties().stream().map(DossierParty::getRank).collect(Collectors.toSet());
    if (!ranks.containsAll(input.parties())) {
      problems.add(new Problem("parties", MeetingTexts.get("parties.unknown")));
    }
    Set<Long> designated =
        dossier.getMediators().stream()
            .filter(mediator -> mediator.getEndedOn() == null)
            .map(CaseMediator::getPerson)
            .map(person -> person.getId())
            .collect(Collectors.toSet());
    if (!designated.containsAll(input.mediators())) {
      problems.add(new Problem("mediators", MeetingTexts.get("mediators.unknown")));
    } else if (input.mediators().isEmpty() && !input.president()) {
      problems.add(new Problem("mediators", MeetingTexts.get("mediators.missing")));
    }
  }

  private static void checkNames(MeetingInput input, List<Problem> problems) {
    input
        .companions()
        .forEach(
            (rank, name) -> {
              if (!name.isBlank() && !input.parties().contains(rank)) {
                problems.add(new Problem("companion-" + rank, MeetingTexts.get("companion.alone")));
              } else {
                checkName("companion-" + rank, name, problems);
              }
            });
    checkName("physician", input.physician(), problems);
  }

  private static void checkName(String field, String name, List<Problem> problems) {
    if (name.length() > MAX_NAME) {
      problems.add(new Problem(field, MeetingTexts.get("name.tooLong", MAX_NAME)));
    } else {
      TypedText.check(field, name, problems);
    }
  }
}
