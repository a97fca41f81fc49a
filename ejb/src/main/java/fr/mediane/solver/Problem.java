package fr.mediane.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * A model made ready for the engine: the levels are rows too, so that a level once settled can be
 * imposed on the next ones; every row is bounded on both sides by what the variables allow.
 */
final class Problem {

  private final int variables;
  private final SparseVector[] rows;
  private final long[] rowLower;
  private final long[] rowUpper;
  private final long[] lower;
  private final long[] upper;
  private final int firstLevelRow;
  private final SparseVector[] columns;
  private final boolean empty;

  /**
   * @throws ArithmeticException when the sums of the model do not fit in 64 bits
   */
  Problem(LinearModel model) {
    variables = model.size();
    lower = model.variables().stream().mapToLong(LinearModel.Variable::lower).toArray();
    upper = model.variables().stream().mapToLong(LinearModel.Variable::upper).toArray();
    boolean reversed = false;
    for (LinearModel.Restriction restriction : model.restrictions()) {
      int v = restriction.variable();
      lower[v] = Math.max(lower[v], restriction.lower());
      upper[v] = Math.min(upper[v], restriction.upper());
      reversed |= lower[v] > upper[v];
    }
    List<SparseVector> sums = new ArrayList<>();
    model.rows().forEach(row -> sums.add(row.sum()));
    firstLevelRow = sums.size();
    model.levels().forEach(level -> sums.add(level.sum()));
    rows = sums.toArray(SparseVector[]::new);
    rowLower = new long[rows.length];
    rowUpper = new long[rows.length];
    if (!reversed) {
      for (int r = 0; r < rows.length; r++) {
        rowLower[r] = rows[r].least(lower, upper);
        rowUpper[r] = rows[r].most(lower, upper);
        if (r < firstLevelRow) {
          rowLower[r] = Math.max(rowLower[r], model.rows().get(r).lower());
          rowUpper[r] = Math.min(rowUpper[r], model.rows().get(r).upper());
          reversed |= rowLower[r] > rowUpper[r];
        }
      }
    }
    empty = reversed;
    columns = transposed(rows, variables);
  }

  private static SparseVector[] transposed(SparseVector[] rows, int variables) {
    int[] sizes = new int[variables];
    for (SparseVector row : rows) {
      for (int i = 0; i < row.size(); i++) {
        sizes[row.variable(i)]++;
      }
    }
    int[][] where = new int[variables][];
    long[][] coefficients = new long[variables][];
    for (int v = 0; v < variables; v++) {
      where[v] = new int[sizes[v]];
      coefficients[v] = new long[sizes[v]];
    }
    for (int r = rows.length - 1; r >= 0; r--) {
      for (int i = 0; i < rows[r].size(); i++) {
        int v = rows[r].variable(i);
        sizes[v]--;
        where[v][sizes[v]] = r;
        coefficients[v][sizes[v]] = rows[r].coefficient(i);
      }
    }
    SparseVector[] columns = new SparseVector[variables];
    for (int v = 0; v < variables; v++) {
      columns[v] = new SparseVector(where[v], coefficients[v]);
    }
    return columns;
  }

  /** Whether some bounds are reversed: nothing is lawful. */
  boolean isEmpty() {
    return empty;
  }

  int variables() {
    return variables;
  }

  int rows() {
    return rows.length;
  }

  SparseVector row(int r) {
    return rows[r];
  }

  /** The rows of a variable (as “variables” of the vector) and its coefficients there. */
  SparseVector column(int variable) {
    return columns[variable];
  }

  long rowLower(int r) {
    return rowLower[r];
  }

  long rowUpper(int r) {
    return rowUpper[r];
  }

  /** The sum of a level. */
  SparseVector level(int level) {
    return rows[firstLevelRow + level];
  }

  /** From now on a level is worth no more than this. */
  void settle(int level, long most) {
    rowUpper[firstLevelRow + level] = Math.min(rowUpper[firstLevelRow + level], most);
  }

  /** All the variables between their bounds. */
  Box box() {
    return new Box(lower.clone(), upper.clone());
  }

  /** Whether a point of the box keeps every row. */
  boolean keepsRows(long[] point) {
    for (int r = 0; r < rows.length; r++) {
      long activity = rows[r].dot(point);
      if (activity < rowLower[r] || activity > rowUpper[r]) {
        return false;
      }
    }
    return true;
  }
}
