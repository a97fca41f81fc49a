package fr.mediane.work;

/** One work being done: units, a transaction a chunk of them, then what was produced. */
public interface WorkJob extends AutoCloseable {

  /** How many units there are, at least one. */
  int total();

  /** How many units are done in one transaction; a chunk must last well under three minutes. */
  default int chunk() {
    return 1;
  }

  /**
   * Does some units, in one transaction.
   *
   * @param from index of the first, from 0
   * @param to index after the last
   * @throws fr.mediane.door.Refusal to stop the work, with what its owner reads in French
   */
  void run(int from, int to);

  /**
   * Keeps what was produced, in the last transaction. Not called when the work was cancelled or
   * failed: there is no half file.
   */
  void finish(WorkFiles files);

  /** Frees what the work held, for example a temporary file; called whatever happened. */
  @Override
  default void close() {}
}
