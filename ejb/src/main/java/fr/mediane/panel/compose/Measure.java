package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.solver.LinearSum;

/** Something to count in a composition, the less the better: read by the rules, and modelled. */
interface Measure {

  /** Rule of the rows that only count: they can always be kept, and impose nothing. */
  String COUNTING = "counting";

  /** Stable key. */
  String id();

  /** Whether it means something for this task. */
  boolean applies(CompositionModel model);

  /** The count, from what the rules say of a composition: the reference. */
  long of(Composition composition, Assessment assessment, CompositionModel model);

  /** The same count as a sum of variables to make small. */
  LinearSum write(CompositionModel model);

  /** The count in French words. */
  String words(long count, CompositionModel model);
}
