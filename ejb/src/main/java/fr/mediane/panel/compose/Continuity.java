package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.solver.LinearSum;

/** How many members who sit already are lacking, to reach the share of the seats wanted. */
final class Continuity implements Measure {

  @Override
  public String id() {
    return "continuity";
  }

  @Override
  public boolean applies(CompositionModel model) {
    return model.offers().stream().anyMatch(Offer::continues);
  }

  private static int wanted(CompositionModel model) {
    int percent = model.task().settings().continuityPercent();
    return (model.task().places().size() * percent + 99) / 100;
  }

  @Override
  public long of(Composition composition, Assessment assessment, CompositionModel model) {
    long sitting =
        composition.holders().stream()
            .filter(
                holder ->
                    holder.tenure().nature() == MandateNature.KEPT
                        || holder.tenure().nature() == MandateNature.RENEWAL)
            .count();
    return Math.max(0, wanted(model) - sitting);
  }

  @Override
  public LinearSum write(CompositionModel model) {
    int wanted = wanted(model);
    int lacking = model.linear().variable("lacking continuity", 0, wanted);
    model.linear().atLeast(COUNTING, id(), model.count(Offer::continues).plus(lacking), wanted);
    return new LinearSum().plus(lacking);
  }

  @Override
  public String words(long count, CompositionModel model) {
    return ComposeTexts.get("measure.continuity", count, wanted(model));
  }
}
