package fr.mediane.statistics.disclosure;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which totals of a partition are withheld when the sum of all is always shown: the small ones and,
 * so that the sum does not tell them, the smallest of the others until at least two are withheld
 * whose sum reaches the threshold. Each of these may then be anything from zero to that sum.
 */
public final class WithheldTotals {

  private WithheldTotals() {}

  /**
   * The names whose totals are withheld.
   *
   * @param totals total of each part; the same totals always give the same answer
   * @return empty when no total is sensitive; all when the whole itself is
   */
  public static Set<String> of(Map<String, Long> totals, DisclosureRule rule) {
    Set<String> withheld = new TreeSet<>();
    totals.forEach(
        (name, total) -> {
          if (rule.isSensitive(total)) {
            withheld.add(name);
          }
        });
    if (withheld.isEmpty()) {
      return withheld;
    }
    totals.keySet().stream()
        .sorted(Comparator.comparing((String name) -> totals.get(name)).thenComparing(name -> name))
        .filter(name -> totals.get(name) > 0)
        .forEach(
            name -> {
              long sum = withheld.stream().mapToLong(totals::get).sum();
              if (withheld.size() < 2 || sum < rule.threshold()) {
                withheld.add(name);
              }
            });
    return withheld;
  }
}
