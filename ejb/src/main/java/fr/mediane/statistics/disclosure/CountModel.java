package fr.mediane.statistics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a reader could put together: counts that cannot be negative, equalities between their
 * sums that everybody knows, and the cells that are printed or can be computed. Linked tables are
 * one model: what they share is the same count, or an equality.
 *
 * <p>A <em>world</em> gives a value to each count. The truth is one; those that agree with it on
 * everything shown are what the reader cannot tell from it.
 */
public final class CountModel {

  /** Two sums of counts that are equal in every world. */
  record Link(int[] left, int[] right) {
    boolean holdsIn(long[] world) {
      return DisclosureRule.sum(world, left) == DisclosureRule.sum(world, right);
    }
  }

  private final List<Long> truth = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<CountCell> cells = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /**
   * Adds a count.
   *
   * @param value its true value
   * @return its number, from 0
   */
  public int count(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("a count of " + value);
    }
    truth.add(value);
    return truth.size() - 1;
  }

  /**
   * Says that two sums are equal.
   *
   * @throws IllegalArgumentException when they are not in the true world
   */
  public void link(List<Integer> left, List<Integer> right) {
    Link link = new Link(array(left), array(right));
    if (!link.holdsIn(truth())) {
      throw new IllegalArgumentException("sums that differ are said to be equal");
    }
    links.add(link);
  }

  /** Adds a cell; see {@link CountCell}. */
  public void cell(String key, List<Integer> counts, CountCell.Role role, long weight) {
    add(new CountCell(key, array(counts), role, weight, false));
  }

  /** Adds a cell that must be hidden because one contributor dominates it. */
  public void dominatedCell(String key, List<Integer> counts, long weight) {
    add(new CountCell(key, array(counts), CountCell.Role.SHOWN, weight, true));
  }

  private void add(CountCell cell) {
    if (!keys.add(cell.key()) || cell.weight() < 1) {
      throw new IllegalArgumentException(cell.key());
    }
    cells.add(cell);
  }

  /** The true world. */
  long[] truth() {
    return truth.stream().mapToLong(Long::longValue).toArray();
  }

  /** The cells, in the order in which they were added. */
  public List<CountCell> cells() {
    return List.copyOf(cells);
  }

  List<Link> links() {
    return links;
  }

  /** Number of counts. */
  int size() {
    return truth.size();
  }

  private static int[] array(List<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).distinct().toArray();
  }

  @Override
  public String toString() {
    return Arrays.toString(truth()) + ", " + cells.size() + " cells";
  }
}
