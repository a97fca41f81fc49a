package fr.mediane.solver;

import java.util.Arrays;

/**
 * The bounds within which the search looks at the variables. It remembers what it narrows, so that
 * the search can come back.
 */
final class Box {

  private final long[] lower;
  private final long[] upper;
  private int[] changed = new int[64];
  private long[] oldLower = new long[64];
  private long[] oldUpper = new long[64];
  private int depth;

  Box(long[] lower, long[] upper) {
    this.lower = lower;
    this.upper = upper;
  }

  int size() {
    return lower.length;
  }

  long lower(int variable) {
    return lower[variable];
  }

  long upper(int variable) {
    return upper[variable];
  }

  boolean isFixed(int variable) {
    return lower[variable] == upper[variable];
  }

  /** The smallest value of a sum within the box. */
  long least(SparseVector sum) {
    return sum.least(lower, upper);
  }

  /** A copy of the lower bounds: the only point of the box when everything is fixed. */
  long[] corner() {
    return lower.clone();
  }

  boolean contains(long[] point) {
    for (int v = 0; v < point.length; v++) {
      if (point[v] < lower[v] || point[v] > upper[v]) {
        return false;
      }
    }
    return true;
  }

  /** Where the box stands now, to come back there later. */
  int mark() {
    return depth;
  }

  /** Gives a variable the narrower of its bounds and these; reversed bounds leave nothing. */
  void narrow(int variable, long newLower, long newUpper) {
    if (newLower <= lower[variable] && newUpper >= upper[variable]) {
      return;
    }
    if (depth == changed.length) {
      changed = Arrays.copyOf(changed, 2 * depth);
      oldLower = Arrays.copyOf(oldLower, 2 * depth);
      oldUpper = Arrays.copyOf(oldUpper, 2 * depth);
    }
    changed[depth] = variable;
    oldLower[depth] = lower[variable];
    oldUpper[depth] = upper[variable];
    depth++;
    lower[variable] = Math.max(lower[variable], newLower);
    upper[variable] = Math.min(upper[variable], newUpper);
  }

  /** Comes back to where the box stood. */
  void comeBackTo(int mark) {
    while (depth > mark) {
      depth--;
      lower[changed[depth]] = oldLower[depth];
      upper[changed[depth]] = oldUpper[depth];
    }
  }
}
