package fr.mediane.panel.compose;

/** The people fixed in or out by whoever asks; each is a rule of its own, to be given up alone. */
final class WishConstraint implements Constraint {

  @Override
  public void write(CompositionModel model) {
    ComposerTask.Wishes wishes = model.task().wishes();
    for (int i = 0; i < model.offers().size(); i++) {
      String key = model.offers().get(i).contender().key();
      if (wishes.out().contains(key)) {
        model.linear().restrict(Constraints.OUT + key, i, 0, 0);
      }
    }
    wishes.in().stream()
        .sorted()
        .forEach(
            key ->
                model
                    .linear()
                    .atLeast(
                        Constraints.IN + key,
                        "chosen",
                        model.count(offer -> offer.contender().key().equals(key)),
                        1));
  }
}
