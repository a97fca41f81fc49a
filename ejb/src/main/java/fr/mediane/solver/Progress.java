package fr.mediane.solver;

/** Hears how far a computation is. Called from the thread that computes: must answer at once. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress UNHEARD = (done, parts) -> {};

  /**
   * So much is done.
   *
   * @param done parts done
   * @param parts parts in all
   */
  void tell(int done, int parts);
}
