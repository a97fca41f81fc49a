package fr.mediane.web.pool;

import fr.mediane.panel.Situation;
import fr.mediane.panel.pool.CandidateCriteria;
import fr.mediane.panel.pool.CandidateSort;
import fr.mediane.panel.pool.CivilityFilter;
import fr.mediane.panel.pool.Standing;
import fr.mediane.regulation.Sector;
import fr.mediane.web.page.Filters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The filters of the list of candidates as an address writes them. Values typed by hand that are
 * not understood narrow nothing and are told, except an instance, which must exist.
 */
public final class PoolFilters {

  /** The names of the parameters, in the order of the address. */
  static final List<String> NAMES =
      List.of(
          "instance",
          "q",
          "categorie",
          "secteur",
          "departement",
          "civilite",
          "certificat",
          "situation",
          "position",
          "appel",
          "tri");

  private static final int TEXT_LENGTH = 200;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Filters reading = new Filters();

  /**
   * Reads an address.
   *
   * @param parameter gives the value of a parameter, or {@code null}
   */
  public PoolFilters(Function<String, String> parameter) {
    for (String name : NAMES) {
      String value = parameter.apply(name);
      if (value != null && !value.isBlank()) {
        values.put(name, value.length() > TEXT_LENGTH ? value.substring(0, TEXT_LENGTH) : value);
      }
    }
  }

  /** The value of a parameter, or {@code null}. */
  public String get(String name) {
    return values.get(name);
  }

  /** The parameters that the address carries. */
  public Map<String, String> values() {
    return new LinkedHashMap<>(values);
  }

  /** Whether the list is narrowed by more than its instance. */
  public boolean isNarrowed() {
    return values.keySet().stream().anyMatch(name -> !List.of("instance", "tri").contains(name));
  }

  /** The criteria. */
  public CandidateCriteria criteria() {
    return new CandidateCriteria(
        get("instance"),
        get("q"),
        get("categorie"),
        reading.choice(Sector.class, "secteur", get("secteur")),
        get("departement"),
        reading.choice(CivilityFilter.class, "civilite", get("civilite")),
        certified(),
        reading.choice(Situation.class, "situation", get("situation")),
        reading.choice(Standing.class, "position", get("position")),
        call());
  }

  /** The order; by name unless the address says another. */
  public CandidateSort sort() {
    return Arrays.stream(CandidateSort.values())
        .filter(known -> known.name().equals(get("tri")))
        .findFirst()
        .orElse(CandidateSort.NAME);
  }

  /** Says beside each field what was not understood, once the criteria have been read. */
  void tell() {
    reading.tell();
  }

  private Boolean certified() {
    String typed = reading.among(List.of("oui", "non"), "certificat", get("certificat"));
    return typed == null ? null : Boolean.valueOf("oui".equals(typed));
  }

  private Long call() {
    return "aucun".equals(get("appel"))
        ? Long.valueOf(CandidateCriteria.SPONTANEOUS)
        : reading.identity("appel", get("appel"));
  }
}
