package fr.mediane.solver;

/**
 * Solves the problem as if the variables needed not be whole, in floating-point arithmetic. Nothing
 * it says is believed: its multipliers are checked in whole numbers, its point only tells where to
 * branch.
 */
interface Relaxation {

  /** What the relaxation believes. */
  enum Belief {
    /** It found a point, and the multipliers bound what any point is worth. */
    SOLVED,
    /** There is no point, and the multipliers prove it. */
    EMPTY,
    /** It gave up; the multipliers may still be of use. */
    UNSURE
  }

  /**
   * A suggestion.
   *
   * @param multipliers one a row
   * @param point value of each variable, not whole in general
   */
  record Suggestion(Belief belief, double[] multipliers, double[] point) {}

  /** Says what is to be made small from now on. */
  void aimAt(SparseVector objective);

  /** Looks at a box. */
  Suggestion lookAt(Box box, StopSignal stop);

  /** Says that the last suggestion did not stand the check: numbers may have drifted. */
  void doubt();
}
