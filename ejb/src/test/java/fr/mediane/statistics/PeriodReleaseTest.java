package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.statistics.disclosure.ProtectionAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReleaseTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92);

  /** Saisines of each territory in five years with the volumes of the demonstration. */
  private static final int[][] YEARS = {
    {22, 6, 9, 6, 7, 29, 12, 4, 12, 4, 8},
    {18, 7, 12, 8, 7, 21, 10, 5, 12, 4, 12},
    {19, 3, 10, 9, 8, 25, 11, 6, 14, 6, 10},
    {17, 5, 11, 7, 6, 27, 13, 4, 11, 5, 9},
    {15, 8, 12, 8, 9, 24, 12, 7, 13, 4, 11},
  };

  /** A small network: the attack is exact, and takes its time. */
  private static final int[][] SMALL = {
    {24, 9, 8, 6}, {22, 8, 9, 7}, {26, 10, 7, 6}, {21, 9, 9, 8}, {25, 8, 10, 6},
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void territoriesTooSmallForAYearAreToldOverThePeriod(int seed) {
    PeriodRelease release = new PeriodRelease(RULES, years(new Random(seed), YEARS));
    int cells = 0;
    int shown = 0;
    for (String code : release.territories()) {
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        for (Long value : release.shown(code, axis).values()) {
          cells++;
          shown += value == null ? 0 : 1;
          assertTrue(value == null || value == 0 || value >= RULES.threshold(), axis + code);
        }
      }
    }
    assertTrue(release.territories().size() >= 4, release.territories().toString());
    assertTrue(shown * 2 > cells && shown >= 40, "seed " + seed + ": " + shown + " of " + cells);
    assertFalse(release.territories().contains("T5"), "told by year already");
    assertFalse(release.territories().contains("T7"), "a yearly total of it is secret");
    release.protections().values().forEach(ProtectionAudit::verify);
  }

  /**
   * Who puts together every regional and national report of the five years and what they say of the
   * period computes nothing: each secret figure keeps exact bounds that are wide.
   */
  @ParameterizedTest
  @ValueSource(ints = {11, 12})
  void whoHoldsEveryReportOfThePeriodComputesNothing(int seed) {
    List<YearRelease> years = years(new Random(seed), SMALL);
    PeriodRelease period = new PeriodRelease(RULES, years);
    int attacked = 0;
    int told = 0;
    for (StatisticalAxis axis :
        List.of(
            StatisticalAxis.SCOPE,
            StatisticalAxis.PURPOSE,
            StatisticalAxis.LINK,
            StatisticalAxis.RECEIPT)) {
      PeriodAttacker attacker = new PeriodAttacker(years, period, axis);
      for (String code : period.territories()) {
        told += period.shown(code, axis).size();
      }
      for (String secret : attacker.secrets()) {
        long width = attacker.width(secret);
        assertTrue(width >= RULES.threshold(), axis + " " + secret + " known within " + width);
        attacked++;
      }
    }
    assertTrue(told > 0 && attacked > 20, "seed " + seed + ": " + attacked + " of " + told);
  }

  @Test
  void aPeriodWithAYearThatIsNotPublishedTellsNothing() {
    List<YearRelease> years = new ArrayList<>(years(new Random(4), YEARS));
    years.set(2, years(new Random(4), new int[][] {new int[YEARS[0].length]}).get(0));
    assertTrue(new PeriodRelease(RULES, years).territories().isEmpty());
  }

  @Test
  void periodsNeverShareAYear() {
    assertEquals(List.of(2021, 2022, 2023, 2024, 2025), Period.of(2021).years());
    assertEquals(Period.of(2025), Period.of(2021));
    assertEquals(2026, Period.of(2026).first());
    assertEquals(2020, Period.endedBy(2024).last());
    assertEquals(2025, Period.endedBy(2025).last());
  }

  private static List<YearRelease> years(Random random, int[][] volumes) {
    List<YearRelease> years = new ArrayList<>();
    for (int[] counts : volumes) {
      Map<String, YearCounts> territories = new TreeMap<>();
      SomeLines.network(random, counts)
          .forEach((code, lines) -> territories.put(code, YearCounts.of(lines)));
      years.add(new YearRelease(RULES, territories));
    }
    return years;
  }
}
