package fr.mediane.dossier.assignment;

import fr.mediane.network.Civility;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in French what a team is worth on each criterion, and what another would change. */
final class AssignmentWords {

  private final AssignmentCase dossier;
  private final int loadMonths;

  /**
   * Words about the teams of a dossier.
   *
   * @param loadMonths period on which loads are counted, in months
   */
  AssignmentWords(AssignmentCase dossier, int loadMonths) {
    this.dossier = dossier;
    this.loadMonths = loadMonths;
  }

  /** What each criterion says of a team, in their order. */
  List<Reason> reasons(Team team) {
    return Stream.of(TeamCriterion.values())
        .map(criterion -> new Reason(criterion.label(), text(criterion, team)))
        .toList();
  }

  /** The same as one text, to be kept with the designation. */
  String sentence(Team team) {
    return reasons(team).stream()
        .map(reason -> reason.label() + " – " + reason.text())
        .collect(Collectors.joining(" "));
  }

  /** What a team would change, criterion by criterion, compared with the team proposed. */
  List<String> changes(Team proposed, Team other) {
    List<String> changes = new ArrayList<>();
    for (TeamCriterion criterion : TeamCriterion.values()) {
      int difference = other.cost(criterion) - proposed.cost(criterion);
      if (difference != 0) {
        changes.add(
            AssignmentTexts.get(
                "change",
                criterion.label(),
                withoutStop(text(criterion, other)),
                AssignmentTexts.get(difference < 0 ? "better" : "worse")));
      }
    }
    return changes.isEmpty() ? List.of(AssignmentTexts.get("draw.change")) : changes;
  }

  /** What the people of a team said of their availability; empty when nobody did. */
  static List<String> availabilities(Team team) {
    return team.newcomers().stream()
        .filter(one -> one.candidate().facts().availability() != null)
        .map(
            one ->
                AssignmentTexts.get(
                    "availability", one.candidate().name(), one.candidate().facts().availability()))
        .toList();
  }

  private String text(TeamCriterion criterion, Team team) {
    return switch (criterion) {
      case NUMBER -> number(team);
      case CIVILITIES -> civilities(team);
      case PROFESSIONS -> professions(team);
      case LOAD ->
          each(team, one -> AssignmentTexts.get("load.one", one.candidate().name(), one.load()))
              + " "
              + AssignmentTexts.get("load.months", loadMonths)
              + ".";
      case DISTANCE ->
          each(
                  team,
                  one ->
                      AssignmentTexts.get(
                          "distance." + one.distanceTo(dossier), one.candidate().name()))
              + ".";
    };
  }

  private static String each(Team team, Function<Aspirant, String> words) {
    return FrenchText.series(team.newcomers().stream().map(words).toList());
  }

  private static String number(Team team) {
    if (team.all().size() > 1) {
      return AssignmentTexts.get("number.two");
    }
    return AssignmentTexts.get(
        team.cost(TeamCriterion.NUMBER) == 0 ? "number.one" : "number.short");
  }

  private static String civilities(Team team) {
    var known =
        team.all().stream()
            .map(one -> one.candidate().facts().civility())
            .filter(Objects::nonNull)
            .toList();
    if (team.all().size() == 1) {
      return AssignmentTexts.get("alone");
    }
    if (known.size() < team.all().size()) {
      return AssignmentTexts.get("civilities.unknown");
    }
    return AssignmentTexts.get(
        switch ((int) known.stream().distinct().count()) {
          case 1 -> known.get(0) == Civility.MME ? "civilities.women" : "civilities.men";
          default -> "civilities.mixed";
        });
  }

  private static String professions(Team team) {
    List<String> known =
        team.all().stream()
            .map(one -> one.candidate().facts().category())
            .filter(Objects::nonNull)
            .toList();
    if (team.all().size() == 1) {
      return AssignmentTexts.get("alone");
    }
    if (known.size() < team.all().size()) {
      return AssignmentTexts.get("professions.unknown");
    }
    return AssignmentTexts.get(
        team.cost(TeamCriterion.PROFESSIONS) == 0 ? "professions.mixed" : "professions.same",
        known.stream().distinct().collect(Collectors.joining(", ")));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
