package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Sex;
import fr.mediane.solver.LinearSum;

/** Charter, article 5, and articles 8 and 9: as many women as men among the members. */
final class ParityConstraint implements Constraint {

  static final String RULE = "parity";

  @Override
  public void write(CompositionModel model) {
    if (model.task().frame().terms().requiresParity(model.task().frame().kind())) {
      LinearSum womenMinusMen =
          model
              .count(offer -> offer.contender().sex() == Sex.FEMALE)
              .plus(model.count(offer -> offer.contender().sex() == Sex.MALE), -1);
      model.linear().exactly(RULE, "women - men", womenMinusMen, 0);
    }
  }
}
