package fr.mediane.panel.study;

import fr.mediane.panel.Proposal;
import fr.mediane.panel.compose.Contender;
import fr.mediane.panel.rule.Sex;
import fr.mediane.text.FrenchText;
import fr.mediane.text.SearchKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts a study into the words of its page. */
final class StudyViews {

  private static final int MOST_MATCHES = 12;

  private final Study study;
  private final StudyTask task;
  private final StudyInputs inputs;
  private final Found found;

  StudyViews(Study study, StudyTask task) {
    this.study = study;
    this.task = task;
    this.inputs = study.inputs();
    this.found = study.found();
  }

  StudyView view(String name) {
    Proposal proposal = study.getProposal();
    List<PersonLine> members =
        contenders().stream()
            .filter(contender -> contender.sitting() != null)
            .sorted(Comparator.comparing(contender -> contender.sitting().seat()))
            .map(this::line)
            .toList();
    Set<String> memberKeys = members.stream().map(PersonLine::key).collect(Collectors.toSet());
    return new StudyView(
        study.getId(),
        study.getVersion(),
        inputs,
        study.getPanel().getId(),
        study.getPanel().getCode(),
        study.getPanel().getName(),
        proposal == null ? null : proposal.getNumber(),
        proposal == null ? 0 : proposal.getVersion(),
        proposal != null && proposal.getState().isEditable(),
        count(Sex.FEMALE),
        count(Sex.MALE),
        count(Sex.UNKNOWN),
        members,
        byName(contender -> isFixed(contender) && !memberKeys.contains(contender.key())),
        matches(name),
        task.vanished().size(),
        found == null || found.seats().isEmpty() ? List.of() : leaving(members),
        study.getOutcome(),
        found,
        study.getFoundAt(),
        study.getDigest(),
        study.getDigest() != null && !study.getDigest().equals(task.digest()));
  }

  private List<Contender> contenders() {
    return task.task().contenders();
  }

  private int count(Sex sex) {
    return (int)
        contenders().stream().filter(contender -> contender.profile().sex() == sex).count();
  }

  private boolean isFixed(Contender contender) {
    return inputs.in().contains(contender.key()) || inputs.out().contains(contender.key());
  }

  private List<PersonLine> byName(Predicate<Contender> condition) {
    return contenders().stream()
        .filter(condition)
        .map(this::line)
        .sorted(Comparator.comparing(PersonLine::name).thenComparing(PersonLine::key))
        .toList();
  }

  private List<PersonLine> matches(String name) {
    List<String> words = name == null ? List.of() : SearchKey.words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    return byName(
            contender -> {
              String key = String.join(" ", SearchKey.words(contender.profile().displayName()));
              return words.stream().allMatch(key::contains);
            })
        .stream()
        .limit(MOST_MATCHES)
        .toList();
  }

  private PersonLine line(Contender contender) {
    return new PersonLine(
        contender.key(),
        contender.profile().displayName(),
        Findings.detail(contender.profile()),
        contender.sitting() == null ? "" : note(contender.sitting()),
        inputs.in().contains(contender.key()),
        inputs.out().contains(contender.key()));
  }

  private static String note(Contender.Sitting sitting) {
    LocalDate end = sitting.tenure().plannedEnd();
    return StudyTexts.get("member.note", sitting.seat(), FrenchText.shortDate(end));
  }

  private List<String> leaving(List<PersonLine> members) {
    Set<String> seated =
        found.seats().stream().map(Found.SeatFound::key).collect(Collectors.toSet());
    return members.stream()
        .filter(member -> !seated.contains(member.key()))
        .map(PersonLine::name)
        .toList();
  }
}
