package fr.mediane.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** How long each part of the way took in a year. */
final class YearDelays {

  /** A part of the way, in the order of the reports. */
  enum Part {
    /** From the saisine to its acknowledgement. */
    RECEIPT(CaseLine::receiptDays),
    /** From the saisine to the decision to engage or not. */
    DECISION(CaseLine::decisionDays),
    /** From the last consent to the agreement (art. 13). */
    AGREEMENT(CaseLine::agreementDays),
    /** From the saisine to the closing. */
    TOTAL(CaseLine::closingDays);

    private final Function<CaseLine, Integer> days;

    Part(Function<CaseLine, Integer> days) {
      this.days = days;
    }
  }

  static final String MEDIAN = ".MEDIAN";
  static final String NINTH_DECILE = ".DECILE";

  private YearDelays() {}

  /**
   * Medians and ninth deciles, in days, by the nearest rank.
   *
   * @param least number of cases under which a part is left out, because its median would tell of
   *     one of them
   */
  static Map<String, Long> of(Collection<CaseLine> lines, int least) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      List<Integer> days = lines.stream().map(part.days).filter(Objects::nonNull).sorted().toList();
      if (days.size() >= Math.max(1, least)) {
        found.put(part + MEDIAN, rank(days, 50));
        found.put(part + NINTH_DECILE, rank(days, 90));
      }
    }
    return found;
  }

  /** The smallest value that so many per cent of the cases do not exceed. */
  private static long rank(List<Integer> sorted, int percent) {
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(rank - 1);
  }
}
