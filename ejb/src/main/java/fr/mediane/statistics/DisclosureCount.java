package fr.mediane.statistics;

import fr.mediane.statistics.disclosure.CountCell;
import fr.mediane.statistics.disclosure.Protection;
import java.util.Collection;

/** Counts what a publication keeps secret, for the method note. */
final class DisclosureCount {

  private int cells;
  private int hidden;
  private int primary;
  private long cases;
  private long kept;

  private DisclosureCount() {}

  /** The summary of a year or of a period. */
  static DisclosureSummary of(FreezeRules rules, Collection<Protection> protections) {
    DisclosureCount count = new DisclosureCount();
    protections.forEach(count::add);
    return new DisclosureSummary(
        rules.threshold(),
        rules.zerosShown(),
        count.cells,
        count.primary,
        count.hidden - count.primary,
        count.cases == 0 ? 0 : Math.toIntExact(Math.round(100.0 * count.kept / count.cases)),
        rules.dominancePercent());
  }

  private void add(Protection protection) {
    for (CountCell cell : protection.model().cells()) {
      if (cell.role() == CountCell.Role.SHOWN) {
        cells++;
        long value = protection.value(cell);
        cases += value;
        if (protection.hidden().contains(cell)) {
          hidden++;
          primary += protection.primary().contains(cell) ? 1 : 0;
        } else {
          kept += value;
        }
      }
    }
  }
}
