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
    RECEIPT(CaseLine::receiptDays, StatisticalAxis.RECEIPT, true, "WITHIN", "BEYOND", "NONE"),
    /** From the saisine to the decision to engage or not. */
    DECISION(CaseLine::decisionDays, StatisticalAxis.COURSE, false, CaseCourse.decided()),
    /** From the last consent to the agreement (art. 13). */
    AGREEMENT(CaseLine::agreementDays, StatisticalAxis.COURSE, true, "IN_TIME", "LATE"),
    /** From the saisine to the closing. */
    TOTAL(CaseLine::closingDays, StatisticalAxis.COURSE, false, CaseCourse.settled());

    private final Function<CaseLine, Integer> days;
    private final StatisticalAxis axis;
    private final boolean counted;
    private final List<String> linked;

    Part(
        Function<CaseLine, Integer> days, StatisticalAxis axis, boolean counted, String... linked) {
      this.days = days;
      this.axis = axis;
      this.counted = counted;
      this.linked = List.of(linked);
    }

    /** The axis that a length of this part says something of. */
    StatisticalAxis axis() {
      return axis;
    }

    /**
     * Whether the axis counts the lengths of this part on both sides of a limit: a median or a
     * decile then bounds these counts, and is told only beside them.
     */
    boolean isCounted() {
      return counted;
    }

    /** The counts, by their keys, of the saisines that have such a length, when it is counted. */
    List<String> measured() {
      return linked.stream().filter(key -> !key.equals("NONE")).toList();
    }

    /**
     * The counts beside which it is told, by their keys; or the values of the axis of which a
     * saisine has such a length for sure.
     */
    List<String> linked() {
      return linked;
    }
  }

  static final String MEDIAN = ".MEDIAN";
  static final String NINTH_DECILE = ".DECILE";

  private YearDelays() {}

  /**
   * Medians and ninth deciles, in days, by the nearest rank.
   *
   * @param least number of cases under which a median is left out, because it would tell of one of
   *     them
   * @param leastOfDecile the same for a ninth decile: one case in ten is beyond it
   */
  static Map<String, Long> of(Collection<CaseLine> lines, int least, int leastOfDecile) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      List<Integer> days = lines.stream().map(part.days).filter(Objects::nonNull).sorted().toList();
      if (days.size() >= Math.max(1, least)) {
        found.put(part + MEDIAN, rank(days, 50));
      }
      if (days.size() >= Math.max(1, leastOfDecile)) {
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
