package fr.mediane.solver;

/** The terms of a linear sum: variables, in increasing order, and their coefficients. */
final class SparseVector {

  private final int[] variables;
  private final long[] coefficients;

  SparseVector(int[] variables, long[] coefficients) {
    this.variables = variables;
    this.coefficients = coefficients;
  }

  /** Number of terms. */
  int size() {
    return variables.length;
  }

  /** The variable of a term. */
  int variable(int term) {
    return variables[term];
  }

  /** The coefficient of a term. */
  long coefficient(int term) {
    return coefficients[term];
  }

  /** What the sum is worth for these values. */
  long dot(long[] values) {
    long sum = 0;
    for (int i = 0; i < variables.length; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], values[variables[i]]));
    }
    return sum;
  }

  /** The smallest value of the sum when each variable stays within its bounds. */
  long least(long[] lower, long[] upper) {
    long sum = 0;
    for (int i = 0; i < variables.length; i++) {
      long at = coefficients[i] > 0 ? lower[variables[i]] : upper[variables[i]];
      sum = Math.addExact(sum, Math.multiplyExact(coefficients[i], at));
    }
    return sum;
  }

  /** The largest value of the sum when each variable stays within its bounds. */
  long most(long[] lower, long[] upper) {
    return least(upper, lower);
  }
}
