package fr.mediane.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small random models and their solutions by trying everything. */
final class RandomModels {

  private RandomModels() {}

  /** Up to eight variables, rows of every kind under up to six rules, up to three levels. */
  static LinearModel any(Random random) {
    LinearModel model = new LinearModel();
    int variables = 1 + random.nextInt(8);
    for (int v = 0; v < variables; v++) {
      long lower = random.nextInt(4) - 2;
      model.variable("x" + v, lower, lower + (random.nextInt(3) == 0 ? 2 : 1));
    }
    int rows = random.nextInt(7);
    for (int r = 0; r < rows; r++) {
      LinearSum sum = sum(random, variables, 3);
      String rule = "R" + random.nextInt(6);
      long bound = random.nextInt(7) - 3;
      switch (random.nextInt(5)) {
        case 0 -> model.atLeast(rule, "r" + r, sum, bound);
        case 1 -> model.atMost(rule, "r" + r, sum, bound);
        case 2 -> model.exactly(rule, "r" + r, sum, bound);
        case 3 -> model.between(rule, "r" + r, sum, bound, bound + random.nextInt(3));
        default -> model.restrict(rule, random.nextInt(variables), -1, random.nextInt(2));
      }
    }
    int levels = random.nextInt(4);
    for (int k = 0; k < levels; k++) {
      model.minimise("level " + k, sum(random, variables, random.nextBoolean() ? 2 : 1000));
    }
    return model;
  }

  private static LinearSum sum(Random random, int variables, int largest) {
    LinearSum sum = new LinearSum();
    for (int v = 0; v < variables; v++) {
      if (random.nextInt(3) > 0) {
        sum.plus(v, random.nextInt(2 * largest + 1) - largest);
      }
    }
    return sum;
  }

  /** What the levels of the best values are worth; {@code null} when no values are lawful. */
  static List<Long> bestByTryingAll(LinearModel model) {
    long[] values = new long[model.size()];
    List<List<Long>> best = new ArrayList<>();
    tryAll(model, values, 0, best);
    return best.isEmpty() ? null : best.get(0);
  }

  private static void tryAll(LinearModel model, long[] values, int from, List<List<Long>> best) {
    if (from == values.length) {
      if (model.accepts(values)) {
        List<Long> worth = model.worth(values);
        if (best.isEmpty() || compare(worth, best.get(0)) < 0) {
          best.clear();
          best.add(worth);
        }
      }
      return;
    }
    LinearModel.Variable variable = model.variables().get(from);
    for (long value = variable.lower(); value <= variable.upper(); value++) {
      values[from] = value;
      tryAll(model, values, from + 1, best);
    }
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int k = 0; k < one.size(); k++) {
      int order = Long.compare(one.get(k), other.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * A choice of people as the compositions are: groups that cross each other, a number to take, at
   * most so many of each group, sums to make small.
   */
  static LinearModel selection(Random random, int people) {
    LinearModel model = new LinearModel();
    LinearSum size = new LinearSum();
    LinearSum balance = new LinearSum();
    List<LinearSum> groups = new ArrayList<>();
    for (int g = 0; g < 2 + people / 10; g++) {
      groups.add(new LinearSum());
    }
    LinearSum wishes = new LinearSum();
    for (int p = 0; p < people; p++) {
      int x = model.choice("p" + p);
      size.plus(x);
      balance.plus(x, random.nextInt(5) < 3 ? 1 : -1);
      groups.get(random.nextInt(groups.size())).plus(x);
      groups.get(random.nextInt(groups.size())).plus(x);
      wishes.plus(x, random.nextInt(100));
    }
    model.exactly("size", "size", size, 2 * (1 + people / 8));
    model.exactly("balance", "balance", balance, 0);
    LinearSum crowded = new LinearSum();
    for (int g = 0; g < groups.size(); g++) {
      int excess = model.variable("excess" + g, 0, people);
      model.atMost("groups", "g" + g, groups.get(g).plus(excess, -1), 1);
      crowded.plus(excess);
    }
    model.minimise("crowded", crowded);
    model.minimise("wishes", wishes);
    return model;
  }
}
