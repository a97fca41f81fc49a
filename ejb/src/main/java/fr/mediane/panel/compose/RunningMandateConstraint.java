package fr.mediane.panel.compose;

/**
 * Nobody whose mandate still runs is put out by a proposal: the texts give terms and no way to cut
 * them short. Whoever is said to leave is fixed out by a wish.
 */
final class RunningMandateConstraint implements Constraint {

  @Override
  public void write(CompositionModel model) {
    for (int i = 0; i < model.offers().size(); i++) {
      Offer offer = model.offers().get(i);
      String key = offer.contender().key();
      if (offer.isKept() && !model.task().wishes().out().contains(key)) {
        model.linear().restrict(Constraints.KEPT + key, i, 1, 1);
      }
    }
  }
}
