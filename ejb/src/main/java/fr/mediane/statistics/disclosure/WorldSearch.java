package fr.mediane.statistics.disclosure;

import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for another world in which a cell has another value and which the reader could not tell
 * from the true one, at the least cost: each cell that is still shown and would have to change
 * costs its weight times its change, and would have to be hidden. This is the linear heuristic of
 * Kelly, Golden and Assad for complementary suppression, solved in whole numbers.
 */
final class WorldSearch {

  private static final String RULE = "";

  private final ExactEngine engine = new ExactEngine();
  private final CountModel model;
  private final long[] truth;

  WorldSearch(CountModel model) {
    this.model = model;
    this.truth = model.truth();
  }

  /**
   * A world in which the cell has changed by so much.
   *
   * @param change what is added to the true value of the cell; may be negative
   * @param hidden the cells that are hidden already: they may change for nothing
   * @param onlyHidden whether no other cell may change
   * @return empty when there is none
   */
  Optional<long[]> move(CountCell target, long change, Set<CountCell> hidden, boolean onlyHidden) {
    if (target.in(truth) + change < 0) {
      return Optional.empty();
    }
    LinearModel linear = new LinearModel();
    LinearSum cost = new LinearSum();
    long reach = Math.max(3L * Math.abs(change), 12);
    int[] up = new int[truth.length];
    int[] down = new int[truth.length];
    for (int c = 0; c < truth.length; c++) {
      up[c] = linear.variable("+" + c, 0, reach);
      down[c] = linear.variable("-" + c, 0, Math.min(truth[c], reach));
      cost.plus(up[c]).plus(down[c]);
    }
    for (CountModel.Link link : model.links()) {
      LinearSum sum = changeOf(link.left(), up, down);
      sum.plus(changeOf(link.right(), up, down), -1);
      linear.exactly(RULE, "link", sum, 0);
    }
    for (CountCell cell : model.cells()) {
      LinearSum sum = changeOf(cell.counts(), up, down);
      if (cell.equals(target)) {
        linear.exactly(RULE, cell.key(), sum, change);
      } else if (isKnown(cell, hidden, onlyHidden)) {
        linear.exactly(RULE, cell.key(), sum, 0);
      } else if (cell.role() == CountCell.Role.SHOWN && !hidden.contains(cell)) {
        int more = linear.variable("+" + cell.key(), 0, reach * cell.counts().length);
        int less = linear.variable("-" + cell.key(), 0, reach * cell.counts().length);
        linear.exactly(RULE, cell.key(), sum.plus(more, -1).plus(less), 0);
        cost.plus(more, cell.weight()).plus(less, cell.weight());
      }
    }
    linear.minimise("cost", cost);
    Answer answer = engine.solve(linear, StopSignal.NEVER);
    if (!answer.hasValues()) {
      return Optional.empty();
    }
    long[] world = truth.clone();
    for (int c = 0; c < truth.length; c++) {
      world[c] += answer.values().get(up[c]) - answer.values().get(down[c]);
    }
    return Optional.of(world);
  }

  private static boolean isKnown(CountCell cell, Set<CountCell> hidden, boolean onlyHidden) {
    return switch (cell.role()) {
      case ALWAYS_SHOWN -> true;
      case SHOWN -> onlyHidden && !hidden.contains(cell);
      case IMPLIED -> false;
    };
  }

  private static LinearSum changeOf(int[] counts, int[] up, int[] down) {
    LinearSum sum = new LinearSum();
    for (int count : counts) {
      sum.plus(up[count]).plus(down[count], -1);
    }
    return sum;
  }
}
