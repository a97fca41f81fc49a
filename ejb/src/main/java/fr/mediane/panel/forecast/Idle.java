package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What the rules say of an instance through time if nothing is done. */
final class Idle {

  private Idle() {}

  /** The rules that stop being kept, each from the first day on which it is not. */
  static List<PanelPlan.Fall> falls(Composition inForce, Horizon horizon) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(horizon.first());
    inForce.holders().stream()
        .filter(holder -> !holder.tenure().extended())
        .map(holder -> holder.tenure().plannedEnd())
        .filter(Objects::nonNull)
        .map(last -> last.plusDays(1))
        .filter(day -> !day.isBefore(horizon.first()) && !day.isAfter(horizon.last()))
        .forEach(days::add);
    List<PanelPlan.Fall> falls = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (LocalDate day : days) {
      for (Verdict verdict : judge(on(inForce, day), horizon.rules())) {
        if (known.add(verdict.rule().id())) {
          falls.add(
              new PanelPlan.Fall(
                  day, verdict.rule().name(), verdict.forbids(), verdict.explanation()));
        }
      }
    }
    return falls;
  }

  private static List<Verdict> judge(Composition composition, RuleBook rules) {
    return rules.judge(composition).verdicts().stream()
        .filter(verdict -> !verdict.isKept())
        .toList();
  }

  /** The composition on a later day: whoever has a last day before it has left. */
  static Composition on(Composition inForce, LocalDate day) {
    return new Composition(
        inForce.panel(),
        day,
        day,
        inForce.calendar(),
        inForce.presidentKey(),
        inForce.presidentNamesakes(),
        inForce.seats().stream().map(seat -> leaves(seat, day) ? seat.with(null) : seat).toList());
  }

  private static boolean leaves(Seat seat, LocalDate day) {
    return !seat.isVacant()
        && !seat.holder().tenure().extended()
        && seat.holder().tenure().plannedEnd() != null
        && seat.holder().tenure().plannedEnd().isBefore(day);
  }
}
