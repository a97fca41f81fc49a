package fr.mediane.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The saisines of a period on one axis, year by year, for each territory told of over the period
 * and for the other ones together; and what could be instead without changing anything that was
 * published. A change is made one saisine after the other, each a step that leaves no count
 * negative: a world that was reached exists.
 */
final class YearWorld {

  /** By territory told of and column: what the column is printed in, as a number. */
  private final int[][] groups;

  /** By territory told of, year and column. */
  private final long[][][] told;

  /** The others together, by year and column. */
  private final long[][] others;

  private YearWorld(int[][] groups, long[][][] told, long[][] others) {
    this.groups = groups;
    this.told = told;
    this.others = others;
  }

  /**
   * The true one: what every published version of each year has, so that what is moved is moved in
   * all of them.
   *
   * @param inDetail those of the territories told of that are told in detail
   */
  static YearWorld of(
      StatisticalAxis axis, List<YearRelease> years, List<String> told, Set<String> inDetail) {
    return new YearWorld(
        told.stream().map(code -> groups(axis, inDetail.contains(code))).toArray(int[][]::new),
        told.stream()
            .map(
                code ->
                    years.stream().map(year -> row(axis, year.core(code))).toArray(long[][]::new))
            .toArray(long[][][]::new),
        years.stream()
            .map(year -> row(axis, year.coreOfOthers(Set.copyOf(told))))
            .toArray(long[][]::new));
  }

  /** Each column by itself, or with those it is merged with. */
  private static int[] groups(StatisticalAxis axis, boolean inDetail) {
    int[] groups = IntStream.range(0, axis.detail().size()).toArray();
    for (int column = 0; column < groups.length && !inDetail; column++) {
      List<String> values = axis.detail().get(column).values();
      groups[column] =
          IntStream.range(0, axis.coarse().size())
              .filter(merged -> axis.coarse().get(merged).values().containsAll(values))
              .findFirst()
              .orElseThrow();
    }
    return groups;
  }

  private static long[] row(StatisticalAxis axis, YearCounts counts) {
    return axis.detail().stream().mapToLong(column -> counts.of(axis, column)).toArray();
  }

  private YearWorld copy() {
    return new YearWorld(
        groups, Arrays.stream(told).map(YearWorld::copy).toArray(long[][][]::new), copy(others));
  }

  private static long[][] copy(long[][] rows) {
    return Arrays.stream(rows).map(long[]::clone).toArray(long[][]::new);
  }

  /**
   * Whether the sums over the period can differ so, every figure of every year staying the same.
   *
   * @param change by how much each column of each territory told of differs, row after row
   */
  boolean reaches(long[] change) {
    YearWorld world = copy();
    int columns = others[0].length;
    for (int row = 0; row < told.length; row++) {
      long[] wanted = new long[columns];
      for (int column = 0; column < columns; column++) {
        wanted[groups[row][column]] += change[row * columns + column];
      }
      int moved = row;
      if (!moves(wanted, groups[row], (from, to) -> world.gives(moved, from, to, true))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the territories not told by year can differ so in a year, every sum over the period of
   * a territory told of staying the same, and every figure of every other year.
   *
   * @param change by how much each column differs
   */
  boolean absorbs(int year, long[] change) {
    YearWorld world = copy();
    int[] each = IntStream.range(0, change.length).toArray();
    return moves(change.clone(), each, (from, to) -> world.shifts(year, from, to));
  }

  /** One saisine of a column that becomes one of another. */
  private interface Step {
    boolean isDone(int from, int to);
  }

  private static boolean moves(long[] wanted, int[] groups, Step step) {
    while (Arrays.stream(wanted).anyMatch(change -> change < 0)) {
      if (!movesOne(wanted, groups, step)) {
        return false;
      }
    }
    return true;
  }

  private static boolean movesOne(long[] wanted, int[] groups, Step step) {
    for (int from = 0; from < groups.length; from++) {
      for (int to = 0; to < groups.length; to++) {
        if (wanted[groups[from]] < 0 && wanted[groups[to]] > 0 && step.isDone(from, to)) {
          wanted[groups[from]]++;
          wanted[groups[to]]--;
          return true;
        }
      }
    }
    return false;
  }

  /**
   * In the year where most can, a territory and the others exchange a saisine; or it does so with
   * another territory told of, which then exchanges with the others.
   */
  private boolean gives(int row, int from, int to, boolean throughAnother) {
    if (exchanges(told[row], others, from, to)) {
      return true;
    }
    for (int other = 0; throughAnother && other < told.length; other++) {
      if (other != row && exchanges(told[row], told[other], from, to)) {
        if (returns(other, from, to)) {
          return true;
        }
        exchanges(told[row], told[other], to, from);
      }
    }
    return false;
  }

  /** What a territory told of has more of a column is given back, in whatever it is printed in. */
  private boolean returns(int row, int more, int less) {
    int[] printed = groups[row];
    if (printed[more] == printed[less]) {
      return true;
    }
    for (int from = 0; from < printed.length; from++) {
      for (int to = 0; to < printed.length; to++) {
        if (printed[from] == printed[more]
            && printed[to] == printed[less]
            && gives(row, from, to, false)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean exchanges(long[][] giver, long[][] taker, int from, int to) {
    int best = 0;
    for (int year = 1; year < giver.length; year++) {
      if (Math.min(giver[year][from], taker[year][to])
          > Math.min(giver[best][from], taker[best][to])) {
        best = year;
      }
    }
    if (Math.min(giver[best][from], taker[best][to]) < 1) {
      return false;
    }
    giver[best][from]--;
    giver[best][to]++;
    taker[best][to]--;
    taker[best][from]++;
    return true;
  }

  /** In a year, the others change; or a territory told of, which takes it back in another year. */
  private boolean shifts(int year, int from, int to) {
    if (others[year][from] > 0) {
      others[year][from]--;
      others[year][to]++;
      return true;
    }
    for (int row = 0; row < told.length; row++) {
      if (told[row][year][from] > 0) {
        told[row][year][from]--;
        told[row][year][to]++;
        if (returns(row, to, from)) {
          return true;
        }
        told[row][year][from]++;
        told[row][year][to]--;
      }
    }
    return false;
  }
}
