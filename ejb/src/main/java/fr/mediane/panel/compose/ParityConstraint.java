package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Sex;
import fr.mediane.solver.LinearSum;
import java.util.List;

/**
 * Charter, article 5, and articles 8 and 9: as many women as men among the members.
 *
 * <p>Their number is a variable: when an odd number is left to choose, the engine sees at once that
 * half of it is no number of people, instead of trying them all.
 */
final class ParityConstraint implements Constraint {

  static final String RULE = "parity";

  @Override
  public void write(CompositionModel model) {
    if (model.task().frame().terms().requiresParity(model.task().frame().kind())) {
      int half = model.linear().variable("women, and men", 0, model.task().frame().requiredSize());
      for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
        LinearSum members = model.count(offer -> offer.contender().sex() == sex);
        model.linear().exactly(RULE, sex.name(), members.plus(half, -1), 0);
      }
    }
  }
}
