package fr.mediane.work;

import java.io.Serializable;

/**
 * Some units of a work, done in one transaction.
 *
 * @param from index of the first, from 0
 * @param to index after the last; equal to {@code from} once all are done, to keep the files
 */
public record WorkUnits(int from, int to) implements Serializable {

  boolean isEnd() {
    return from == to;
  }
}
