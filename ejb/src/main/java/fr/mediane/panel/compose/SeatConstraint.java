package fr.mediane.panel.compose;

import fr.mediane.solver.LinearSum;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person, one seat; one seat, one person: the rest of a term is there to be given only as many
 * times as a seat that bears it is left.
 */
final class SeatConstraint implements Constraint {

  static final String RULE = "seats";

  @Override
  public void write(CompositionModel model) {
    for (String person : people(model)) {
      List<Integer> offers = model.offersTo(person);
      if (offers.size() > 1) {
        LinearSum sum = new LinearSum();
        offers.forEach(sum::plus);
        model.linear().atMost(RULE, "one person, one seat", sum, 1);
      }
    }
    model.task().places().stream().map(Place::kind).distinct().forEach(kind -> limit(model, kind));
  }

  /** In the order of the offers, which is that of the draw. */
  private static Set<String> people(CompositionModel model) {
    return model.offers().stream()
        .map(offer -> offer.contender().key())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void limit(CompositionModel model, Place.Kind kind) {
    if (kind.restUntil() != null) {
      long seats = model.task().places().stream().filter(p -> p.kind().equals(kind)).count();
      model
          .linear()
          .atMost(RULE, "rests " + kind, model.count(offer -> offer.kind().equals(kind)), seats);
    }
  }
}
