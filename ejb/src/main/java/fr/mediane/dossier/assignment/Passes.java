package fr.mediane.dossier.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a dossier may pass from one person to another, and what that changes. Looks for passes that,
 * done together, make the loads more even, or leave them as even and shorten the distances: a chain
 * from somebody to somebody less loaded, or a ring that leaves every load as it is. Where each pass
 * is open by itself this is a flow with convex costs: what no such passes improve is the best.
 */
final class Passes {

  /** One unit of the sum of squares outweighs all the distances together. */
  private static final long SQUARE = 1_000_000_000L;

  private static final long CLOSED = Long.MAX_VALUE;

  private final int people;
  private final long[][] costs;

  /** A pass. */
  record Pass(int from, int to) {}

  Passes(int people) {
    this.people = people;
    costs = new long[people + 1][people + 1];
    for (long[] row : costs) {
      Arrays.fill(row, CLOSED);
    }
  }

  /**
   * Opens a pass.
   *
   * @param distance what it adds to the distances
   * @return whether it is the shortest known between these two
   */
  boolean open(int from, int to, int distance) {
    boolean shortest = distance < costs[from][to];
    if (shortest) {
      costs[from][to] = distance;
    }
    return shortest;
  }

  /** Closes a pass. */
  void close(Pass pass) {
    costs[pass.from()][pass.to()] = CLOSED;
  }

  /** Passes that improve when done together; empty when there are none. Nobody is twice in them. */
  List<Pass> improving(int[] loads) {
    int outside = people;
    for (int person = 0; person < people; person++) {
      costs[person][outside] = SQUARE * (2L * loads[person] + 1);
      costs[outside][person] = -SQUARE * (2L * loads[person] - 1);
    }
    int[] before = new int[people + 1];
    int inRing = lastShortened(before);
    List<Pass> passes = new ArrayList<>();
    if (inRing < 0) {
      return passes;
    }
    for (int step = 0; step <= people; step++) {
      inRing = before[inRing];
    }
    int at = inRing;
    do {
      if (at != outside && before[at] != outside) {
        passes.add(new Pass(before[at], at));
      }
      at = before[at];
    } while (at != inRing);
    return passes;
  }

  /**
   * Bellman and Ford: still shortened in the last round, a node is led to by a ring of less than 0.
   */
  private int lastShortened(int[] before) {
    long[] least = new long[people + 1];
    int shortened = -1;
    for (int round = 0; round <= people; round++) {
      shortened = -1;
      for (int from = 0; from <= people; from++) {
        for (int to = 0; to <= people; to++) {
          if (costs[from][to] != CLOSED && least[from] + costs[from][to] < least[to]) {
            least[to] = least[from] + costs[from][to];
            before[to] = from;
            shortened = to;
          }
        }
      }
      if (shortened < 0) {
        return -1;
      }
    }
    return shortened;
  }
}
