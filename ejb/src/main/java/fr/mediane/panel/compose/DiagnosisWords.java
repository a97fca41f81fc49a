package fr.mediane.panel.compose;

import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in French, in figures, why nothing is lawful and what would mend it. */
final class DiagnosisWords {

  private final CompositionModel model;

  DiagnosisWords(CompositionModel model) {
    this.model = model;
  }

  /** The rules of a conflict, in sentences. */
  List<String> reasons(List<String> conflict) {
    List<String> reasons = new ArrayList<>();
    for (Group group : groups(conflict)) {
      group.shortage(conflict).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      groups(conflict).forEach(group -> reasons.add(group.needed()));
    }
    for (Contender person : people(conflict, Constraints.IN, Constraints.KEPT)) {
      refusals(conflict, person).forEach(verdict -> reasons.add(verdict.explanation()));
    }
    name(conflict, Constraints.KEPT, "reason.kept").ifPresent(reasons::add);
    name(conflict, Constraints.IN, "reason.in").ifPresent(reasons::add);
    name(conflict, Constraints.OUT, "reason.out").ifPresent(reasons::add);
    return reasons;
  }

  /** What to give up, in one sentence. */
  String correction(Collection<String> rules) {
    List<String> parts = new ArrayList<>();
    for (String rule : rules) {
      int colon = rule.indexOf(':');
      parts.add(
          colon < 0
              ? ComposeTexts.get("correction." + rule)
              : ComposeTexts.get(
                  "correction." + rule.substring(0, colon),
                  model.contender(rule.substring(colon + 1)).profile().displayName()));
    }
    return ComposeTexts.get("correction", FrenchText.list(parts));
  }

  /** Whom to look for, in one sentence. */
  String recruitment(Map<Diagnostician.Profile, Integer> recruits) {
    List<String> parts = new ArrayList<>();
    recruits.forEach(
        (profile, number) ->
            parts.add(
                ComposeTexts.get("count." + profile.sex(), number)
                    + (profile.zone() == null
                        ? ""
                        : ComposeTexts.get("group.in", profile.zone().label()))));
    return ComposeTexts.get("recruitment", FrenchText.list(parts));
  }

  /** The groups of people whom the rules of a conflict count. */
  private List<Group> groups(List<String> conflict) {
    boolean parity = conflict.contains(ParityConstraint.RULE);
    List<Group> groups = new ArrayList<>();
    if (conflict.contains(SizeConstraint.RULE)
        || parity && conflict.contains(ZoneConstraint.RULE)) {
      int seats = model.task().places().size();
      if (parity) {
        groups.add(new Group(Sex.FEMALE, null, seats / 2));
        groups.add(new Group(Sex.MALE, null, seats / 2));
      } else {
        groups.add(new Group(null, null, seats));
      }
    }
    if (conflict.contains(ZoneConstraint.RULE)) {
      for (OverseasZone zone : OverseasZone.values()) {
        groups.add(new Group(null, zone, model.task().frame().terms().zoneSeats(zone)));
      }
    }
    return groups;
  }

  /** The people whom rules of a conflict bind one by one, in the order of the conflict. */
  private List<Contender> people(List<String> conflict, String... prefixes) {
    return conflict.stream()
        .flatMap(
            rule ->
                List.of(prefixes).stream()
                    .filter(rule::startsWith)
                    .map(prefix -> model.contender(rule.substring(prefix.length()))))
        .toList();
  }

  private Optional<String> name(List<String> conflict, String prefix, String key) {
    List<String> names =
        people(conflict, prefix).stream().map(person -> person.profile().displayName()).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(ComposeTexts.get(key, FrenchText.list(names)));
  }

  /** What the rules of a conflict say against a person, under any mandate. */
  private List<Verdict> refusals(List<String> conflict, Contender person) {
    return rulesOf(conflict).stream()
        .filter(rule -> model.refusesAll(rule.id(), person.key()))
        .map(
            rule -> model.judgeAlone(rule, model.offers().get(model.offersTo(person.key()).get(0))))
        .toList();
  }

  private List<CompositionRule> rulesOf(List<String> conflict) {
    return MemberConstraint.rules(model).stream()
        .filter(rule -> conflict.contains(rule.id()))
        .toList();
  }

  /** Women, men, or everybody, of a zone or of both, of whom so many are needed. */
  private final class Group {

    private final Sex sex;
    private final OverseasZone zone;
    private final int needed;

    private Group(Sex sex, OverseasZone zone, int needed) {
      this.sex = sex;
      this.zone = zone;
      this.needed = needed;
    }

    private String count(int number) {
      String people = ComposeTexts.get("count." + (sex == null ? "ANY" : sex.name()), number);
      return zone == null ? people : people + ComposeTexts.get("group.in", zone.label());
    }

    private String needed() {
      return ComposeTexts.get("reason.needed", count(needed));
    }

    /** What is said when the group is too small, or bound by too many people. */
    private Optional<String> shortage(List<String> conflict) {
      List<Contender> everybody = model.task().contenders().stream().filter(this::holds).toList();
      List<Contender> possible = new ArrayList<>(everybody);
      List<String> excluded = new ArrayList<>();
      for (CompositionRule rule : rulesOf(conflict)) {
        int before = possible.size();
        possible.removeIf(contender -> model.refusesAll(rule.id(), contender.key()));
        note(excluded, rule.name(), before - possible.size());
      }
      int before = possible.size();
      possible.removeIf(contender -> conflict.contains(Constraints.OUT + contender.key()));
      note(excluded, ComposeTexts.get("reason.yourChoice"), before - possible.size());
      if (possible.size() < needed) {
        String found = count(possible.size());
        return Optional.of(
            excluded.isEmpty()
                ? ComposeTexts.get("reason.short", found, needed)
                : ComposeTexts.get(
                    "reason.shortOf", found, needed, everybody.size(), FrenchText.list(excluded)));
      }
      long bound =
          people(conflict, Constraints.IN, Constraints.KEPT).stream().filter(this::holds).count();
      return bound > needed
          ? Optional.of(ComposeTexts.get("reason.bound", count((int) bound), needed))
          : Optional.empty();
    }

    private static void note(List<String> excluded, String why, int number) {
      if (number > 0) {
        excluded.add(ComposeTexts.get("reason.excluded", number, why));
      }
    }

    private boolean holds(Contender contender) {
      return (sex == null || contender.sex() == sex)
          && (zone == null
              || model.offersTo(contender.key()).stream()
                  .anyMatch(offer -> model.offers().get(offer).kind().zone() == zone));
    }
  }
}
