package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.solver.LinearSum;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many mandates too many end within one period, wherever it begins: the shortfall of the rule
 * of staggering. The fullest period begins on the day of an end.
 */
final class Staggering implements Measure {

  @Override
  public String id() {
    return "staggering";
  }

  @Override
  public boolean applies(CompositionModel model) {
    return model.threshold(id()).isPresent();
  }

  @Override
  public long of(Composition composition, Assessment assessment, CompositionModel model) {
    return Excess.shortfall(assessment.of(id()).orElseThrow());
  }

  @Override
  public LinearSum write(CompositionModel model) {
    int most = model.threshold(id()).getAsInt();
    int months = model.task().settings().balance().staggeringMonths();
    int beyond = model.linear().variable("ends together", 0, model.task().places().size());
    SortedSet<LocalDate> ends = new TreeSet<>();
    model.offers().stream()
        .map(offer -> offer.tenure().plannedEnd())
        .filter(Objects::nonNull)
        .forEach(ends::add);
    for (LocalDate from : ends) {
      LocalDate until = from.plusMonths(months);
      LinearSum together = model.count(offer -> endsWithin(offer, from, until));
      model.linear().atMost(COUNTING, id(), together.plus(beyond, -1), most);
    }
    return new LinearSum().plus(beyond);
  }

  private static boolean endsWithin(Offer offer, LocalDate from, LocalDate until) {
    LocalDate end = offer.tenure().plannedEnd();
    return end != null && !end.isBefore(from) && end.isBefore(until);
  }

  @Override
  public String words(long count, CompositionModel model) {
    return ComposeTexts.get(
        "measure.staggering",
        count,
        model.threshold(id()).getAsInt(),
        model.task().settings().balance().staggeringMonths());
  }
}
