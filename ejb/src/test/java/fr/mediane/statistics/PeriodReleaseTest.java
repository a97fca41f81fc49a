package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.statistics.disclosure.ProtectionAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReleaseTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);

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
    for (StatisticalAxis axis : StatisticalAxis.values()) {
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

  /**
   * A year of a published period is corrected, by eight saisines that are all alike: whoever holds
   * everything, and knows the difference, computes nothing. Where that cannot be shown, the
   * correction is kept back.
   */
  @ParameterizedTest
  @ValueSource(ints = {11, 12})
  void aCorrectionAfterThePeriodTellsNothingMore(int seed) {
    List<Map<String, List<CaseLine>>> lines = lines(new Random(seed), SMALL);
    List<PublishedVersion> first = lines.stream().map(CorrectionTest::first).toList();
    Map<String, Long> told = told(new PeriodRelease(RULES, releases(lines)));
    assertTrue(PeriodRelease.stands(RULES, releases(lines), told));
    int accepted = 0;
    int refused = 0;
    int attacked = 0;
    for (int draw = 0; draw < 12; draw++) {
      int year = draw % 5;
      Map<String, List<CaseLine>> after =
          CorrectionTest.with(lines.get(year), "T" + draw % 4, 8, new Random(draw));
      Optional<Publication> made =
          Publication.beside(RULES, after, Map.of(), List.of(first.get(year)));
      if (made.isEmpty()) {
        continue;
      }
      List<YearRelease> years = new ArrayList<>(releases(lines));
      years.set(year, made.get().release());
      if (!PeriodRelease.stands(RULES, years, told)) {
        refused++;
        continue;
      }
      if (accepted++ == 0) {
        List<List<PublishedVersion>> versions = new ArrayList<>();
        first.forEach(one -> versions.add(List.of(one)));
        versions.set(year, List.of(first.get(year), CorrectionTest.version(after, made.get())));
        attacked += attack(versions, told);
      }
    }
    assertTrue(accepted > 0 && attacked > 50, accepted + ", " + refused + ", " + attacked);
  }

  /** What the period adds up, less what the other years told, would be what the year hid. */
  @Test
  void aPeriodDoesNotStandBesideAYearToldInAnotherWay() {
    List<Map<String, List<CaseLine>>> lines = lines(new Random(11), SMALL);
    PeriodRelease period = new PeriodRelease(RULES, releases(lines));
    String code = period.territories().iterator().next();
    int more = RULES.detailFrom() - lines.get(4).get(code).size();
    Map<String, List<CaseLine>> after =
        CorrectionTest.with(lines.get(4), code, more, new Random(1));
    assertTrue(
        Publication.beside(RULES, after, Map.of(), List.of(CorrectionTest.first(lines.get(4))))
            .isEmpty());
  }

  /** A year corrected before the period is published: the period is protected beside both. */
  @Test
  void aPeriodIsProtectedBesideEveryVersionOfItsYears() {
    List<Map<String, List<CaseLine>>> lines = lines(new Random(12), SMALL);
    PublishedVersion first = CorrectionTest.first(lines.get(2));
    for (int draw = 0; draw < 20; draw++) {
      Map<String, List<CaseLine>> after =
          CorrectionTest.with(lines.get(2), "T" + draw % 4, 8, new Random(draw));
      Optional<Publication> made = Publication.beside(RULES, after, Map.of(), List.of(first));
      if (made.isPresent()) {
        List<YearRelease> years = new ArrayList<>(releases(lines));
        PublishedVersion second = CorrectionTest.version(after, made.get());
        YearRelease again =
            YearRelease.beside(RULES, second.counts(), List.of(first, second)).orElseThrow();
        for (StatisticalAxis axis : StatisticalAxis.values()) {
          assertEquals(
              made.get().release().shown(StatisticalScope.NETWORK_CODE, axis),
              again.shown(StatisticalScope.NETWORK_CODE, axis));
        }
        years.set(2, again);
        List<List<PublishedVersion>> versions = new ArrayList<>();
        lines.forEach(one -> versions.add(List.of(CorrectionTest.first(one))));
        // The attacker adds up what stood when the period was published: the second version.
        versions.set(2, List.of(second, first));
        assertTrue(attack(versions, told(new PeriodRelease(RULES, years))) > 50);
        return;
      }
    }
    throw new AssertionError("no correction published");
  }

  private static int attack(List<List<PublishedVersion>> versions, Map<String, Long> told) {
    int attacked = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      VersionsAttacker attacker = new VersionsAttacker(versions, told, axis);
      for (String secret : attacker.secrets()) {
        long width = attacker.width(secret);
        assertTrue(width >= RULES.threshold(), axis + " " + secret + " known within " + width);
        attacked++;
      }
    }
    return attacked;
  }

  private static Map<String, Long> told(PeriodRelease period) {
    return CorrectionTest.flat(YearPublisher.figures(period), FigureBook.PERIOD);
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
    return releases(lines(random, volumes));
  }

  private static List<Map<String, List<CaseLine>>> lines(Random random, int[][] volumes) {
    return Stream.of(volumes).map(counts -> SomeLines.network(random, counts)).toList();
  }

  private static List<YearRelease> releases(List<Map<String, List<CaseLine>>> years) {
    return years.stream().map(lines -> new YearRelease(RULES, YearCounts.byCode(lines))).toList();
  }
}
