package fr.mediane.solver;

import java.util.Arrays;

/**
 * The dual simplex on bounded columns, with steps that flip bounds on their way.
 *
 * <p>Columns 0 to n−1 are the variables, n to n+m−1 the activities s of the rows in A·x − s = 0. As
 * every column is bounded on both sides, any basis is made dual feasible by putting each other
 * column at the bound that its reduced cost asks for: the basis left by one box serves the next one
 * and there is no first phase.
 *
 * <p>Each cost is disturbed by a tiny amount, drawn from the number of its column: without it,
 * people who differ in nothing make the method turn in circles. The certificate uses the true
 * costs.
 */
final class DualSimplex implements Relaxation {

  private static final double FEASIBLE = 1e-7;
  private static final double SMALLEST_PIVOT = 1e-9;
  private static final double SAFE_PIVOT = 1e-6;
  private static final double SAME_RATIO = 1e-9;
  private static final double DISTURBANCE = 2e-6;
  private static final int OUTSIDE = -1;

  private final Problem problem;
  private final int n;
  private final int m;
  private final BasisInverse inverse;
  private final double[] cost;
  private final int[] basis;
  private final int[] position;
  private final boolean[] atUpper;
  private final double[] reduced;
  private final double[] value;
  private final double[] pivotRow;
  private final double[] pivotColumn;
  private final double[] shift;
  private final double[] moved;
  private final Breakpoints breakpoints;
  private final int[] flipped;
  private int flips;
  private Box box;
  private boolean drifted;

  DualSimplex(Problem problem) {
    this.problem = problem;
    n = problem.variables();
    m = problem.rows();
    inverse = new BasisInverse(problem);
    cost = new double[n];
    basis = new int[m];
    position = new int[n + m];
    atUpper = new boolean[n + m];
    reduced = new double[n + m];
    value = new double[n + m];
    pivotRow = new double[n + m];
    pivotColumn = new double[m];
    shift = new double[m];
    moved = new double[m];
    breakpoints = new Breakpoints(n + m);
    flipped = new int[n + m];
    Arrays.fill(position, OUTSIDE);
    for (int r = 0; r < m; r++) {
      enter(n + r, r);
    }
  }

  @Override
  public void aimAt(SparseVector objective) {
    for (int j = 0; j < n; j++) {
      cost[j] = DISTURBANCE * (0.5 + drawn(j));
    }
    for (int i = 0; i < objective.size(); i++) {
      cost[objective.variable(i)] += objective.coefficient(i);
    }
  }

  /** A number between 0 and 1 that depends on nothing but the number of the column. */
  private static double drawn(int column) {
    long mixed = (column + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    return ((mixed ^ (mixed >>> 27)) >>> 11) * 0x1.0p-53;
  }

  @Override
  public void doubt() {
    drifted = true;
  }

  @Override
  public Suggestion lookAt(Box where, StopSignal stop) {
    box = where;
    prepare();
    boolean inverted = false;
    int limit = 2000 + 20 * (m + n);
    for (int step = 0; step < limit; step++) {
      if (step % 32 == 31 && stop.isRaised()) {
        break;
      }
      int leaving = mostViolated();
      if (leaving < 0) {
        return new Suggestion(Belief.SOLVED, multipliers(), Arrays.copyOf(value, n));
      }
      computePivotRow(leaving);
      int entering = chooseEntering(leaving);
      if (entering < 0) {
        return new Suggestion(Belief.EMPTY, inverse.row(leaving).clone(), Arrays.copyOf(value, n));
      }
      inverse.times(entering, pivotColumn);
      if (!isTrustworthy(pivotColumn[leaving], pivotRow[entering])) {
        if (inverted) {
          break;
        }
        inverted = true;
        drifted = true;
        prepare();
        continue;
      }
      pivot(leaving, entering);
    }
    drifted = true;
    return new Suggestion(Belief.UNSURE, multipliers(), Arrays.copyOf(value, n));
  }

  private static boolean isTrustworthy(double byColumn, double byRow) {
    return Math.abs(byColumn) > SAFE_PIVOT
        && Math.abs(byColumn - byRow) <= 1e-6 * (1 + Math.abs(byColumn));
  }

  private double lower(int column) {
    return column < n ? box.lower(column) : problem.rowLower(column - n);
  }

  private double upper(int column) {
    return column < n ? box.upper(column) : problem.rowUpper(column - n);
  }

  /** Puts every column at its place for the box: reduced costs, then bounds, then the basis. */
  private void prepare() {
    if (drifted) {
      invertAgain();
      drifted = false;
    }
    double[] y = multipliers();
    for (int j = 0; j < n; j++) {
      SparseVector column = problem.column(j);
      double d = cost[j];
      for (int k = 0; k < column.size(); k++) {
        d -= y[column.variable(k)] * column.coefficient(k);
      }
      reduced[j] = d;
    }
    System.arraycopy(y, 0, reduced, n, m);
    Arrays.fill(shift, 0);
    for (int j = 0; j < n + m; j++) {
      if (position[j] == OUTSIDE) {
        atUpper[j] = reduced[j] < 0;
        value[j] = atUpper[j] ? upper(j) : lower(j);
        addColumn(j, -value[j]);
      } else {
        reduced[j] = 0;
      }
    }
    inverse.times(shift, moved);
    for (int i = 0; i < m; i++) {
      value[basis[i]] = moved[i];
    }
  }

  /** Adds so many times a column to the vector {@code shift}. */
  private void addColumn(int j, double times) {
    if (times == 0) {
      return;
    }
    if (j >= n) {
      shift[j - n] -= times;
      return;
    }
    SparseVector column = problem.column(j);
    for (int k = 0; k < column.size(); k++) {
      shift[column.variable(k)] += times * column.coefficient(k);
    }
  }

  private double[] multipliers() {
    double[] y = new double[m];
    for (int i = 0; i < m; i++) {
      if (basis[i] < n && cost[basis[i]] != 0) {
        double[] row = inverse.row(i);
        double c = cost[basis[i]];
        for (int r = 0; r < m; r++) {
          y[r] += c * row[r];
        }
      }
    }
    return y;
  }

  /** The position out of its bounds by the most, in proportion to the length of its row. */
  private int mostViolated() {
    int worst = -1;
    double most = 0;
    for (int i = 0; i < m; i++) {
      double beyond = violation(basis[i]);
      if (Math.abs(beyond) > FEASIBLE) {
        double weight = beyond * beyond / inverse.norm(i);
        if (weight > most) {
          most = weight;
          worst = i;
        }
      }
    }
    return worst;
  }

  /** By how much a column is above its upper bound or, negative, below its lower one. */
  private double violation(int column) {
    double v = value[column];
    if (v > upper(column)) {
      return v - upper(column);
    }
    return v < lower(column) ? v - lower(column) : 0;
  }

  private void computePivotRow(int leaving) {
    Arrays.fill(pivotRow, 0);
    double[] rho = inverse.row(leaving);
    for (int r = 0; r < m; r++) {
      if (rho[r] != 0) {
        pivotRow[n + r] = -rho[r];
        SparseVector row = problem.row(r);
        for (int k = 0; k < row.size(); k++) {
          pivotRow[row.variable(k)] += rho[r] * row.coefficient(k);
        }
      }
    }
  }

  /**
   * Walks along the breakpoints of the dual objective while it grows: the columns passed will flip
   * to their other bound, the one where it would begin to fall enters the basis.
   *
   * @return the column, or −1 when the objective grows for ever: the box is empty
   */
  private int chooseEntering(int leaving) {
    double beyond = violation(basis[leaving]);
    double sign = Math.signum(beyond);
    double slope = Math.abs(beyond);
    breakpoints.clear();
    for (int j = 0; j < n + m; j++) {
      double alpha = sign * pivotRow[j];
      if (position[j] == OUTSIDE
          && (atUpper[j] ? alpha < -SMALLEST_PIVOT : alpha > SMALLEST_PIVOT)
          && lower(j) < upper(j)) {
        breakpoints.add(Math.max(0, reduced[j] / alpha), j);
      }
    }
    flips = 0;
    while (!breakpoints.isEmpty()) {
      double ratio = breakpoints.nearest();
      int column = breakpoints.take();
      slope -= Math.abs(pivotRow[column]) * (upper(column) - lower(column));
      if (slope <= FEASIBLE) {
        return largestAround(ratio, column);
      }
      flipped[flips++] = column;
    }
    return -1;
  }

  /** Of the columns at the same distance, the one of largest coefficient keeps numbers sane. */
  private int largestAround(double ratio, int first) {
    int best = first;
    while (!breakpoints.isEmpty() && breakpoints.nearest() <= ratio + SAME_RATIO) {
      int other = breakpoints.take();
      if (Math.abs(pivotRow[other]) > Math.abs(pivotRow[best])) {
        best = other;
      }
    }
    return best;
  }

  private void pivot(int leaving, int entering) {
    flip();
    int left = basis[leaving];
    double beyond = violation(left);
    double target = value[left] - beyond;
    double step = beyond / pivotColumn[leaving];
    for (int i = 0; i < m; i++) {
      if (pivotColumn[i] != 0) {
        value[basis[i]] -= step * pivotColumn[i];
      }
    }
    value[entering] += step;
    double dualStep = reduced[entering] / pivotRow[entering];
    if (dualStep != 0) {
      for (int j = 0; j < n + m; j++) {
        if (pivotRow[j] != 0 && position[j] == OUTSIDE) {
          reduced[j] -= dualStep * pivotRow[j];
        }
      }
    }
    reduced[entering] = 0;
    reduced[left] = -dualStep;
    value[left] = target;
    atUpper[left] = beyond > 0;
    position[left] = OUTSIDE;
    inverse.replace(leaving, pivotColumn);
    enter(entering, leaving);
  }

  private void enter(int column, int at) {
    basis[at] = column;
    position[column] = at;
  }

  /** Takes the columns passed on the way to their other bound. */
  private void flip() {
    if (flips == 0) {
      return;
    }
    Arrays.fill(shift, 0);
    for (int k = 0; k < flips; k++) {
      int j = flipped[k];
      double before = value[j];
      atUpper[j] = !atUpper[j];
      value[j] = atUpper[j] ? upper(j) : lower(j);
      addColumn(j, before - value[j]);
    }
    inverse.times(shift, moved);
    for (int i = 0; i < m; i++) {
      value[basis[i]] += moved[i];
    }
  }

  /**
   * Computes the inverse of the basis again from the columns themselves. A column that has become
   * dependent on the others leaves its place to the activity of a row.
   */
  private void invertAgain() {
    int[] wanted = basis.clone();
    inverse.reset();
    Arrays.fill(position, OUTSIDE);
    boolean[] keepsActivity = new boolean[m];
    for (int column : wanted) {
      if (column >= n) {
        keepsActivity[column - n] = true;
      }
    }
    for (int r = 0; r < m; r++) {
      enter(n + r, r);
    }
    for (int column : wanted) {
      if (column < n) {
        inverse.times(column, pivotColumn);
        int best = -1;
        for (int i = 0; i < m; i++) {
          if (basis[i] >= n
              && !keepsActivity[basis[i] - n]
              && (best < 0 || Math.abs(pivotColumn[i]) > Math.abs(pivotColumn[best]))) {
            best = i;
          }
        }
        if (best >= 0 && Math.abs(pivotColumn[best]) > SAFE_PIVOT) {
          position[basis[best]] = OUTSIDE;
          inverse.replace(best, pivotColumn);
          enter(column, best);
        }
      }
    }
  }
}
