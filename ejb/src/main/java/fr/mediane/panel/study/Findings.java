package fr.mediane.panel.study;

import fr.mediane.panel.compose.ComposerTask;
import fr.mediane.panel.compose.Count;
import fr.mediane.panel.compose.Proposed;
import fr.mediane.panel.compose.Replacement;
import fr.mediane.panel.compose.Replacements;
import fr.mediane.panel.rule.Coded;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.Outcome;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.text.FrenchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what the composer answers into what is kept and shown. */
final class Findings {

  private final ComposerTask task;
  private final Proposed proposed;

  private Findings(ComposerTask task, Proposed proposed) {
    this.task = task;
    this.proposed = proposed;
  }

  /**
   * What was found.
   *
   * @param millis time of the search
   */
  static Found of(ComposerTask task, Proposed proposed, long millis) {
    return new Findings(task, proposed).found(millis);
  }

  /** A search that failed: nothing may be concluded. */
  static Found none() {
    return new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);
  }

  private Found found(long millis) {
    boolean without = proposed.composition() == null;
    return new Found(
        without ? List.of() : seats(),
        proposed.scores().stream().map(Findings::score).toList(),
        without ? List.of() : rules(proposed.assessment().verdicts()),
        without ? List.of() : nexts(),
        proposed.diagnosis() == null ? List.of() : proposed.diagnosis().reasons(),
        proposed.diagnosis() == null ? List.of() : proposed.diagnosis().remedies(),
        millis,
        task.contenders().size());
  }

  private List<Found.SeatFound> seats() {
    return proposed.composition().occupiedSeats().stream()
        .map(
            seat ->
                new Found.SeatFound(
                    seat.number(),
                    seat.zone() == null ? "" : seat.zone().label(),
                    seat.holder().personKey(),
                    seat.holder().displayName(),
                    detail(seat.holder().profile()),
                    seat.holder().tenure().nature(),
                    seat.holder().tenure().start(),
                    seat.holder().tenure().plannedEnd()))
        .toList();
  }

  /** Category, establishment and département of a person. */
  static String detail(MemberProfile profile) {
    return Stream.of(profile.profession(), profile.establishment(), profile.departement())
        .filter(Objects::nonNull)
        .map(Coded::label)
        .collect(Collectors.joining(" · "));
  }

  private static Found.ScoreFound score(Proposed.Score score) {
    Count count = score.count();
    return new Found.ScoreFound(
        count.criterion().label(), count.measure(), count.words(), count.number(), score.bound());
  }

  /** What rules say, those that have nothing to say left out. */
  static List<Found.RuleFound> rules(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> verdict.outcome() != Outcome.NOT_APPLICABLE)
        .map(
            verdict ->
                new Found.RuleFound(
                    verdict.rule().name(),
                    verdict.isKept() ? "ok" : verdict.forbids() ? "failed" : "warning",
                    verdict.outcome().label(),
                    verdict.explanation()))
        .toList();
  }

  private List<Found.NextFound> nexts() {
    Replacements replacements = new Replacements(task, proposed.composition());
    List<Found.NextFound> nexts = new ArrayList<>();
    for (Found.SeatFound chosen : seats()) {
      if (chosen.isEntering() && !task.wishes().in().contains(chosen.key())) {
        nexts.add(next(chosen, replacements.nextOnSeat(chosen.number())));
      }
    }
    return nexts;
  }

  private Found.NextFound next(Found.SeatFound chosen, Optional<Replacement> other) {
    return new Found.NextFound(
        chosen.number(),
        chosen.name(),
        other.map(next -> next.person().displayName()).orElse(null),
        other.map(next -> next.person().personKey()).orElse(null),
        other.map(this::change).orElse(StudyTexts.get("next.none")));
  }

  /** The first criterion that the other person would serve less well. */
  private String change(Replacement other) {
    for (int i = 0; i < other.counts().size(); i++) {
      Count there = other.counts().get(i);
      Count here = proposed.scores().get(i).count();
      if (there.number() != here.number()) {
        String key = there.number() > here.number() ? "next.worse" : "next.better";
        return StudyTexts.get(key, there.criterion().label(), there.words(), here.words());
      }
    }
    return StudyTexts.get("next.draw");
  }

  /** The names of rules, in one sentence. */
  static String names(List<Verdict> verdicts) {
    return FrenchText.list(verdicts.stream().map(verdict -> verdict.rule().name()).toList());
  }
}
