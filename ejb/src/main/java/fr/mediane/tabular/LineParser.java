package fr.mediane.tabular;

import java.util.Optional;

/**
 * Makes the outcome of one row. An implementation may remember earlier rows (to find duplicates)
 * and therefore serves one reading.
 *
 * @param <T> what a good line yields
 */
@FunctionalInterface
public interface LineParser<T> {

  /** Returns the outcome of a row, or nothing when the format says to pass it over. */
  Optional<LineResult<T>> parse(RowChecker row);
}
