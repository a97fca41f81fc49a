package fr.mediane.background;

/** What a computation does, on the thread that the lane gives it. */
@FunctionalInterface
public interface Work {

  /**
   * Computes and keeps its answer, asking {@link Computation#isRaised} often enough to stop soon.
   *
   * @return whether it went to its end
   */
  boolean run(Computation computation);
}
