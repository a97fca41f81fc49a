package fr.mediane.dossier.agreement;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ranks of parties, stored as « 1,3 »: numbers in clear, never names. */
final class Ranks {

  private Ranks() {}

  static String toText(Collection<Integer> ranks) {
    return new TreeSet<>(ranks).stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  static SortedSet<Integer> ofText(String stored) {
    return stored == null || stored.isEmpty()
        ? new TreeSet<>(Set.of())
        : Arrays.stream(stored.split(","))
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
