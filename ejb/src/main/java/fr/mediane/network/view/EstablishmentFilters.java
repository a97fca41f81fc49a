package fr.mediane.network.view;

import java.util.List;

/**
 * What the list of establishments may be limited to.
 *
 * @param places départements, each with its territory
 * @param categories categories that at least one establishment has
 * @param groups groups, by name
 */
public record EstablishmentFilters(
    List<Place> places, List<Category> categories, List<Group> groups) {

  /** A département and its territory. */
  public record Place(String code, String name, String territoryCode, String territoryName) {}

  /** A category; the label may be {@code null}. */
  public record Category(String code, String label) {}

  /** A group. */
  public record Group(Long id, String name) {}
}
