package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.CompositionRule;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Severity;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.OverseasZone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules that look at each member alone whether somebody may sit from a day. */
final class MemberRules {

  private static final Set<String> OF_THE_WHOLE = Set.of("size", "zones", "civility", "parity");

  /** People judged together: their names are all told in one explanation. */
  private static final int BATCH = 50;

  private final List<CompositionRule> rules;

  MemberRules(RuleBook book) {
    rules =
        book.rules().stream()
            .filter(rule -> rule.severity() == Severity.HARD)
            .filter(rule -> !OF_THE_WHOLE.contains(rule.id()))
            .toList();
  }

  /** Who of many may sit from a day: asked together, the rules say as much in fewer words. */
  List<SeatHolder> allowed(
      Composition frame, LocalDate on, OverseasZone zone, List<SeatHolder> holders) {
    List<SeatHolder> allowed = new ArrayList<>();
    for (int from = 0; from < holders.size(); from += BATCH) {
      List<SeatHolder> batch = holders.subList(from, Math.min(from + BATCH, holders.size()));
      List<Seat> seats = new ArrayList<>();
      batch.forEach(holder -> seats.add(new Seat(seats.size() + 1, zone, holder)));
      Composition together = composition(frame, on, seats);
      Set<Integer> refused =
          rules.stream()
              .map(rule -> rule.judge(together))
              .filter(Verdict::forbids)
              .flatMap(verdict -> verdict.seatNumbers().stream())
              .collect(Collectors.toSet());
      seats.stream()
          .filter(seat -> !refused.contains(seat.number()))
          .forEach(seat -> allowed.add(seat.holder()));
    }
    return allowed;
  }

  /** The composition of a frame from a day, in these seats. */
  static Composition composition(Composition frame, LocalDate on, List<Seat> seats) {
    return new Composition(
        frame.panel(),
        on,
        on,
        frame.calendar(),
        frame.presidentKey(),
        frame.presidentNamesakes(),
        seats);
  }

  /** What the first rule against it says; empty when the person may sit. */
  Optional<String> against(Composition frame, LocalDate on, OverseasZone zone, SeatHolder holder) {
    Composition alone = composition(frame, on, List.of(new Seat(1, zone, holder)));
    return rules.stream()
        .map(rule -> rule.judge(alone))
        .filter(Verdict::forbids)
        .map(Verdict::explanation)
        .findFirst();
  }
}
