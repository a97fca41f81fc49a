package fr.mediane.panel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms of too many members do not end within one same period.
 *
 * <p>Measured is the largest number of ends within the period of the settings, wherever it begins;
 * required the most allowed; the shortfall the number of ends to move out of it.
 */
final class StaggeringRule extends BalanceRule {

  private final BalanceSettings settings;

  StaggeringRule(BalanceSettings settings) {
    super("staggering", Basis.HOUSE);
    this.settings = settings;
  }

  @Override
  Finding weigh(Composition composition, List<Seat> occupied) {
    List<Seat> unknown = occupied.stream().filter(seat -> endOf(seat) == null).toList();
    List<Seat> ends =
        occupied.stream()
            .filter(seat -> endOf(seat) != null)
            .sorted(Comparator.comparing(StaggeringRule::endOf))
            .toList();
    List<Seat> together = fullestPeriod(ends);
    int limit = share(composition, settings.maxEndsTogetherPercent());
    int measured = together.size();
    String most = RuleTexts.count("mandates", limit);
    if (measured > limit) {
      int excess = measured - limit;
      LocalDate first = endOf(together.get(0));
      LocalDate last = endOf(together.get(measured - 1));
      String period =
          first.equals(last)
              ? text("same-day", RuleTexts.date(first))
              : text("period", RuleTexts.date(first), RuleTexts.date(last));
      return Finding.failed(
              measured,
              limit,
              excess,
              text("failed", measured, period, most, settings.staggeringMonths()))
          .remedy(text("remedy", excess, period))
          .concerning(together);
    }
    if (measured + unknown.size() > limit) {
      return Finding.undecidable(
              measured, limit, unknown.size(), text("unknown", RuleTexts.names(unknown)))
          .remedy(text("unknown.remedy"))
          .concerning(unknown);
    }
    return Finding.satisfied(measured, limit, text("satisfied", most, settings.staggeringMonths()));
  }

  private List<Seat> fullestPeriod(List<Seat> ends) {
    List<Seat> fullest = List.of();
    for (Seat first : ends) {
      LocalDate from = endOf(first);
      LocalDate beyond = from.plusMonths(settings.staggeringMonths());
      List<Seat> period = new ArrayList<>();
      for (Seat seat : ends) {
        if (!endOf(seat).isBefore(from) && endOf(seat).isBefore(beyond)) {
          period.add(seat);
        }
      }
      if (period.size() > fullest.size()) {
        fullest = period;
      }
    }
    return fullest;
  }

  private static LocalDate endOf(Seat seat) {
    return seat.holder().tenure().plannedEnd();
  }
}
