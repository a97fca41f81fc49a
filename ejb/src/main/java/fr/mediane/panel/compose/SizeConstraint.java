package fr.mediane.panel.compose;

import fr.mediane.regulation.PanelKind;

/**
 * Articles 5 and 9: so many members. Overseas, the seats of the two zones say it already: saying it
 * twice would make explanations odd.
 */
final class SizeConstraint implements Constraint {

  static final String RULE = "size";

  @Override
  public void write(CompositionModel model) {
    if (model.task().frame().kind() != PanelKind.OVERSEAS) {
      int members = model.task().frame().requiredSize();
      model.linear().exactly(RULE, "members", model.count(offer -> true), members);
    }
  }
}
