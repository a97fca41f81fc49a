package fr.mediane.panel.study;

import fr.mediane.panel.compose.Criterion;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The criteria in the order of a person, those that do not count included.
 *
 * @param ranks every criterion once, the most important first
 */
public record Preference(List<Rank> ranks) implements Serializable {

  private static final String OFF = "-";

  /**
   * A criterion at its place.
   *
   * @param criterion which
   * @param counts whether it counts at all
   */
  public record Rank(Criterion criterion, boolean counts) implements Serializable {}

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when a criterion is missing or named twice
   */
  public Preference {
    ranks = List.copyOf(ranks);
    EnumSet<Criterion> all = EnumSet.allOf(Criterion.class);
    for (Rank rank : ranks) {
      if (!all.remove(rank.criterion())) {
        throw new IllegalArgumentException(StudyTexts.get("criteria.twice"));
      }
    }
    if (!all.isEmpty()) {
      throw new IllegalArgumentException(StudyTexts.get("criteria.missing"));
    }
  }

  /** The order in which the criteria are offered at first: all of them count. */
  public static Preference usual() {
    return new Preference(
        Arrays.stream(Criterion.values()).map(criterion -> new Rank(criterion, true)).toList());
  }

  /** The criteria that count, in order. */
  public List<Criterion> counting() {
    return ranks.stream().filter(Rank::counts).map(Rank::criterion).toList();
  }

  /**
   * The same with one criterion moved by so many places; at either end it stays there.
   *
   * @param by places towards the end; below zero, towards the beginning
   */
  public Preference moved(Criterion criterion, int by) {
    List<Rank> order = new ArrayList<>(ranks);
    int from = indexOf(criterion);
    Rank rank = order.remove(from);
    order.add(Math.max(0, Math.min(order.size(), from + by)), rank);
    return new Preference(order);
  }

  /** The same with one criterion that counts from now on, or no longer. */
  public Preference toggled(Criterion criterion) {
    List<Rank> order = new ArrayList<>(ranks);
    int at = indexOf(criterion);
    order.set(at, new Rank(criterion, !ranks.get(at).counts()));
    return new Preference(order);
  }

  private int indexOf(Criterion criterion) {
    return ranks.stream().map(Rank::criterion).toList().indexOf(criterion);
  }

  /** The stored form: names separated by commas, those that do not count after a hyphen. */
  String stored() {
    return ranks.stream()
        .map(rank -> (rank.counts() ? "" : OFF) + rank.criterion().name())
        .collect(Collectors.joining(","));
  }

  /** Reads the stored form; a criterion that did not exist then comes last and does not count. */
  static Preference ofStored(String stored) {
    List<Rank> ranks = new ArrayList<>();
    EnumSet<Criterion> left = EnumSet.allOf(Criterion.class);
    for (String name : stored.split(",")) {
      boolean off = name.startsWith(OFF);
      Criterion criterion = Criterion.valueOf(off ? name.substring(1) : name);
      ranks.add(new Rank(criterion, !off));
      left.remove(criterion);
    }
    left.forEach(criterion -> ranks.add(new Rank(criterion, false)));
    return new Preference(ranks);
  }
}
