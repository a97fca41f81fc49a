package fr.mediane.dossier.standin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of values as one column: their names separated by commas, in the order of the list. */
final class EnumNames {

  private EnumNames() {}

  static <E extends Enum<E>> String of(Class<E> type, Collection<E> values) {
    Set<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(values);
    return ordered.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  static <E extends Enum<E>> Set<E> read(Class<E> type, String stored) {
    Set<E> values = EnumSet.noneOf(type);
    if (!stored.isEmpty()) {
      for (String name : stored.split(",")) {
        values.add(Enum.valueOf(type, name));
      }
    }
    return values;
  }
}
