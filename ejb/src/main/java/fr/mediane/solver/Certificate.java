package fr.mediane.solver;

import java.util.Arrays;

/**
 * Checks in 64-bit integers what multipliers are said to prove.
 *
 * <p>For any multipliers y, the cost of a point x is c·x = y·(Ax) + (c − yA)·x. The rows bound the
 * first term, the box the second: their sum is less than or equal to the cost of any lawful point
 * of the box, <em>whatever the multipliers</em> (Lagrange). Bad multipliers give a poor bound, not
 * a wrong one. With c = 0, a bound above zero proves that the box holds no lawful point (Farkas).
 * The bound also tells how far each variable may move before the cost reaches a limit.
 */
final class Certificate {

  /** Multipliers are rounded to that fraction of one. */
  private static final long SCALE = 1L << 24;

  /** Multipliers beyond that are of no use: the sums would overflow. */
  private static final double LARGEST = 1e10;

  private final Problem problem;
  private final long[] reduced;
  private long scaledBound;

  Certificate(Problem problem) {
    this.problem = problem;
    this.reduced = new long[problem.variables()];
  }

  /** Whether the multipliers, or their opposites, prove that the box holds no lawful point. */
  boolean provesEmpty(double[] multipliers, Box box) {
    double[] opposite = Arrays.stream(multipliers).map(y -> -y).toArray();
    return weigh(multipliers, null, box) && scaledBound > 0
        || weigh(opposite, null, box) && scaledBound > 0;
  }

  /**
   * What the multipliers prove that any lawful point of the box costs at least.
   *
   * @return {@link Long#MIN_VALUE} when they prove nothing
   */
  long bound(double[] multipliers, SparseVector objective, Box box) {
    return weigh(multipliers, objective, box)
        ? -Math.floorDiv(-scaledBound, SCALE)
        : Long.MIN_VALUE;
  }

  /**
   * Narrows the box, after {@link #bound}, to what may hold a lawful point that costs no more than
   * a limit: beyond, the same multipliers prove a larger cost.
   */
  void narrow(Box box, long limit) {
    long room;
    try {
      room = Math.subtractExact(Math.multiplyExact(limit, SCALE), scaledBound);
    } catch (ArithmeticException overflow) {
      return;
    }
    if (room < 0) {
      return;
    }
    for (int v = 0; v < reduced.length; v++) {
      if (reduced[v] == 0 || box.isFixed(v)) {
        continue;
      }
      long steps = room / Math.abs(reduced[v]);
      long width = box.upper(v) - box.lower(v);
      if (steps < width) {
        if (reduced[v] > 0) {
          box.narrow(v, box.lower(v), box.lower(v) + steps);
        } else {
          box.narrow(v, box.upper(v) - steps, box.upper(v));
        }
      }
    }
  }

  /** Computes the bound and the reduced costs; false when some number does not fit. */
  private boolean weigh(double[] multipliers, SparseVector objective, Box box) {
    Arrays.fill(reduced, 0);
    try {
      if (objective != null) {
        for (int i = 0; i < objective.size(); i++) {
          reduced[objective.variable(i)] = Math.multiplyExact(objective.coefficient(i), SCALE);
        }
      }
      long sum = 0;
      for (int r = 0; r < problem.rows(); r++) {
        if (!(Math.abs(multipliers[r]) <= LARGEST)) {
          return false;
        }
        long y = Math.round(multipliers[r] * SCALE);
        if (y != 0) {
          sum =
              Math.addExact(
                  sum, Math.multiplyExact(y, y > 0 ? problem.rowLower(r) : problem.rowUpper(r)));
          discount(problem.row(r), y);
        }
      }
      for (int v = 0; v < reduced.length; v++) {
        sum =
            Math.addExact(
                sum, Math.multiplyExact(reduced[v], reduced[v] >= 0 ? box.lower(v) : box.upper(v)));
      }
      scaledBound = sum;
      return true;
    } catch (ArithmeticException overflow) {
      return false;
    }
  }

  private void discount(SparseVector row, long y) {
    for (int i = 0; i < row.size(); i++) {
      int v = row.variable(i);
      reduced[v] = Math.subtractExact(reduced[v], Math.multiplyExact(y, row.coefficient(i)));
    }
  }
}
