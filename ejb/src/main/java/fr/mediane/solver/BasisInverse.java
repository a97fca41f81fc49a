package fr.mediane.solver;

import java.util.Arrays;

/**
 * The inverse of the basis of the simplex, kept whole: bases are small here (one row a rule or an
 * aggregate, not one a person). Positions are numbered as rows are.
 *
 * <p>The columns are those of the system A·x − s = 0: a variable of the problem has its
 * coefficients, the activity s of a row has −1 on that row.
 */
final class BasisInverse {

  private final Problem problem;
  private final int size;
  private final double[][] inverse;
  private final double[] norms;
  private final int[] where;

  BasisInverse(Problem problem) {
    this.problem = problem;
    this.size = problem.rows();
    this.inverse = new double[size][size];
    this.norms = new double[size];
    this.where = new int[size];
    reset();
  }

  /** The basis made of the activities of the rows, each at the position of its row. */
  void reset() {
    for (int i = 0; i < size; i++) {
      Arrays.fill(inverse[i], 0);
      inverse[i][i] = -1;
      norms[i] = 1;
    }
  }

  /** A row of the inverse; to be read only. */
  double[] row(int position) {
    return inverse[position];
  }

  /** Square of the length of a row of the inverse. */
  double norm(int position) {
    return norms[position];
  }

  /**
   * The inverse times the column of a variable of the problem or, from there on, of an activity.
   */
  void times(int column, double[] result) {
    if (column >= problem.variables()) {
      int r = column - problem.variables();
      for (int i = 0; i < size; i++) {
        result[i] = -inverse[i][r];
      }
      return;
    }
    SparseVector sparse = problem.column(column);
    int terms = sparse.size();
    for (int i = 0; i < size; i++) {
      double[] row = inverse[i];
      double sum = 0;
      for (int k = 0; k < terms; k++) {
        sum += row[sparse.variable(k)] * sparse.coefficient(k);
      }
      result[i] = sum;
    }
  }

  /** The inverse times any vector. */
  void times(double[] vector, double[] result) {
    int found = nonZeros(vector);
    for (int i = 0; i < size; i++) {
      double[] row = inverse[i];
      double sum = 0;
      for (int k = 0; k < found; k++) {
        sum += row[where[k]] * vector[where[k]];
      }
      result[i] = sum;
    }
  }

  /**
   * Puts a new column at a position.
   *
   * @param column the inverse times the new column
   */
  void replace(int position, double[] column) {
    double[] pivotRow = inverse[position];
    double pivot = column[position];
    int found = nonZeros(pivotRow);
    double square = 0;
    for (int k = 0; k < found; k++) {
      pivotRow[where[k]] /= pivot;
      square += pivotRow[where[k]] * pivotRow[where[k]];
    }
    norms[position] = square;
    for (int i = 0; i < size; i++) {
      if (i == position || column[i] == 0) {
        continue;
      }
      double[] row = inverse[i];
      double times = column[i];
      double norm = norms[i];
      for (int k = 0; k < found; k++) {
        int c = where[k];
        double before = row[c];
        double after = before - times * pivotRow[c];
        row[c] = after;
        norm += after * after - before * before;
      }
      norms[i] = Math.max(norm, 1e-12);
    }
  }

  private int nonZeros(double[] vector) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (vector[i] != 0) {
        where[found++] = i;
      }
    }
    return found;
  }
}
