package fr.mediane.demo;

import fr.mediane.demo.DemoDesk.Candidate;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses people of a pool one after the other, the least represented profession, sector and
 * département first.
 */
final class DemoChoice {

  private final List<Candidate> left;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<Long> establishments = new HashSet<>();

  /**
   * A choice among a pool.
   *
   * @param excluded people who may not be chosen
   */
  DemoChoice(List<Candidate> pool, Set<Long> excluded) {
    left = new ArrayList<>(pool);
    left.removeIf(candidate -> excluded.contains(candidate.personId()));
  }

  /**
   * The next person.
   *
   * @param zone zone of Outre-mer, or {@code null} elsewhere
   * @throws IllegalStateException when the pool has nobody left
   */
  Long next(boolean female, OverseasZone zone) {
    Candidate chosen =
        left.stream()
            .filter(
                candidate ->
                    candidate.female() == female && (zone == null || candidate.zone() == zone))
            .min(Comparator.comparingInt(this::weight))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The demonstration pool is exhausted: "
                            + (female ? "women" : "men")
                            + ", zone "
                            + zone
                            + ", left "
                            + left));
    left.remove(chosen);
    seen.merge(chosen.trade(), 1, Integer::sum);
    seen.merge(chosen.sector(), 1, Integer::sum);
    seen.merge(chosen.departement(), 1, Integer::sum);
    establishments.add(chosen.establishment());
    return chosen.personId();
  }

  /**
   * Zone of a seat of the Outre-mer instance: four seats for one, two for the other (art. 8);
   * {@code null} elsewhere.
   */
  static OverseasZone zoneOf(Panel panel, int seat) {
    if (panel.getKind() != PanelKind.OVERSEAS) {
      return null;
    }
    return seat <= 4 ? OverseasZone.ATLANTIQUE_NORD : OverseasZone.OCEAN_INDIEN_PACIFIQUE;
  }

  private int weight(Candidate candidate) {
    return 4 * seen.getOrDefault(candidate.trade(), 0)
        + 2 * seen.getOrDefault(candidate.sector(), 0)
        + 2 * seen.getOrDefault(candidate.departement(), 0)
        + (establishments.contains(candidate.establishment()) ? 20 : 0);
  }
}
