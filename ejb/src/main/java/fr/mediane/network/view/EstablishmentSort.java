package fr.mediane.network.view;

import java.util.List;

/**
 * Orders of the list of establishments; each ends with a unique column, so that pages are stable.
 */
public enum EstablishmentSort {
  NAME("e.name", "e.id"),
  COMMUNE("e.communeName", "e.id"),
  DEPARTEMENT("d.code", "e.name", "e.id"),
  FINESS("e.finess");

  private final List<String> paths;

  EstablishmentSort(String... paths) {
    this.paths = List.of(paths);
  }

  /** The order as JPQL. */
  String orderBy(boolean descending) {
    String direction = descending ? " desc" : "";
    return " order by " + String.join(direction + ", ", paths) + direction;
  }
}
