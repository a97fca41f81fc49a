package fr.mediane.panel.proposal;

import fr.mediane.panel.rule.Coded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which region of before 2016 each département lay. Migrations alone write it, so it is read
 * once.
 */
@ApplicationScoped
public class FormerRegions {

  /**
   * The reference data as read.
   *
   * @param byDepartement former region of each département that lay in one
   * @param byTerritory former regions of each territory, by its identity
   */
  private record Known(Map<String, Coded> byDepartement, Map<Long, List<Coded>> byTerritory) {}

  @PersistenceContext private EntityManager em;

  private volatile Known known;

  /** The former region of a département; {@code null} overseas and for an unknown code. */
  public Coded ofDepartement(String code) {
    return code == null ? null : read().byDepartement().get(code);
  }

  /**
   * The former regions that a territory gathers.
   *
   * @return at least two, or none when the territory was never several regions
   */
  public List<Coded> ofTerritory(Long territoryId) {
    List<Coded> regions = read().byTerritory().getOrDefault(territoryId, List.of());
    return regions.size() < 2 ? List.of() : regions;
  }

  private Known read() {
    Known read = known;
    if (read == null) {
      read = load();
      known = read;
    }
    return read;
  }

  private Known load() {
    Map<String, Coded> byDepartement = new LinkedHashMap<>();
    Map<Long, Set<Coded>> byTerritory = new LinkedHashMap<>();
    for (Object line :
        em.createNativeQuery(
                "select code, territory_id, former_region from departement where former_region is not null order by former_region, code")
            .getResultList()) {
      Object[] row = (Object[]) line;
      Coded region = new Coded((String) row[2], (String) row[2]);
      byDepartement.put((String) row[0], region);
      byTerritory
          .computeIfAbsent(((Number) row[1]).longValue(), id -> new LinkedHashSet<>())
          .add(region);
    }
    Map<Long, List<Coded>> lists = new LinkedHashMap<>();
    byTerritory.forEach((territory, regions) -> lists.put(territory, new ArrayList<>(regions)));
    return new Known(byDepartement, lists);
  }
}
