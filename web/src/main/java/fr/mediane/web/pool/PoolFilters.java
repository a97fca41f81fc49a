package fr.mediane.web.pool;

import fr.mediane.panel.Situation;
import fr.mediane.panel.pool.CandidateCriteria;
import fr.mediane.panel.pool.CandidateSort;
import fr.mediane.panel.pool.CivilityFilter;
import fr.mediane.panel.pool.Standing;
import fr.mediane.regulation.Sector;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The filters of the list of candidates as an address writes them. Values typed by hand that mean
 * nothing narrow nothing, except an instance or a call, which must exist.
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
  private static final long NO_SUCH_CALL = -1;

  private final Map<String, String> values = new LinkedHashMap<>();

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
        constant(Sector.class, "secteur"),
        get("departement"),
        constant(CivilityFilter.class, "civilite"),
        certified(),
        constant(Situation.class, "situation"),
        constant(Standing.class, "position"),
        call());
  }

  /** The order; by name unless the address says another. */
  public CandidateSort sort() {
    CandidateSort sort = constant(CandidateSort.class, "tri");
    return sort == null ? CandidateSort.NAME : sort;
  }

  private Boolean certified() {
    return get("certificat") == null ? null : Boolean.valueOf("oui".equals(get("certificat")));
  }

  private Long call() {
    String call = get("appel");
    if (call == null) {
      return null;
    }
    if ("aucun".equals(call)) {
      return CandidateCriteria.SPONTANEOUS;
    }
    return call.matches("\\d{1,18}") ? Long.valueOf(call) : Long.valueOf(NO_SUCH_CALL);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name) {
    String value = get(name);
    return value == null
        ? null
        : Arrays.stream(type.getEnumConstants())
            .filter(known -> known.name().equals(value.toUpperCase(Locale.ROOT)))
            .findFirst()
            .orElse(null);
  }
}
