package fr.mediane.solver;

import java.util.Map;
import java.util.TreeMap;

/** A sum of variables with whole coefficients, in the making. Terms of a same variable add up. */
public final class LinearSum {

  private final Map<Integer, Long> terms = new TreeMap<>();

  /** Adds a variable once. */
  public LinearSum plus(int variable) {
    return plus(variable, 1);
  }

  /** Adds a variable so many times; a negative number takes it away. */
  public LinearSum plus(int variable, long coefficient) {
    terms.merge(variable, coefficient, Math::addExact);
    return this;
  }

  /** Adds all the terms of another sum so many times. */
  public LinearSum plus(LinearSum other, long times) {
    other.terms.forEach((variable, c) -> plus(variable, Math.multiplyExact(c, times)));
    return this;
  }

  /** The sum as it stands, without its null terms, in the order of the variables. */
  SparseVector toVector() {
    terms.values().removeIf(coefficient -> coefficient == 0);
    return new SparseVector(
        terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
        terms.values().stream().mapToLong(Long::longValue).toArray());
  }
}
