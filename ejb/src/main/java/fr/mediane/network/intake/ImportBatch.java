package fr.mediane.network.intake;

import fr.mediane.tabular.LineResult;
import java.util.List;

/**
 * Stores one kind of lines, some hundreds at a time, in the transaction of the caller.
 *
 * @param <T> what a good line yields
 */
interface ImportBatch<T> {

  /**
   * Stores the lines that the parser accepted.
   *
   * @param accepted lines that all carry a value
   */
  BatchOutcome store(List<LineResult<T>> accepted);
}
