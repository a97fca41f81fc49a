package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.statistics.disclosure.ProtectionAudit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearReleaseTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);

  /** Saisines of each territory in the years of the demonstration. */
  private static final int[][] YEARS = {
    {22, 6, 9, 6, 7, 29, 12, 4, 12, 4, 8},
    {8, 3, 12, 8, 7, 21, 10, 4, 12, 4, 12},
  };

  /**
   * The attacker knows nothing but what is published, of every territory and of the network, and
   * that counts are not negative. The exact bounds of each secret figure stay wide; where zeros may
   * be shown, that a territory not told by year has none may be known.
   */
  @Test
  void whoReadsTheWholeReportComputesNothing() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(2), YEARS[1]);
    YearRelease release = release(network);
    int attacked = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      ReportAttacker attacker = new ReportAttacker(release, network, axis);
      for (String secret : attacker.secrets()) {
        long width = attacker.width(secret);
        boolean shownZero = RULES.zerosShown() && attacker.isZeroOfTerritoryNotTold(secret);
        assertTrue(
            width >= RULES.threshold() || shownZero,
            axis + " " + secret + " known within " + width);
        attacked++;
      }
    }
    assertTrue(attacked > 100, attacked + " secrets attacked");
  }

  /** The same attacker is not harmless: one figure too many tells him others. */
  @Test
  void theAttackerFindsWhatIsNotProtected() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(2), YEARS[1]);
    ReportAttacker attacker =
        new ReportAttacker(release(network), network, StatisticalAxis.SCOPE).withPrimaryRuleAlone();
    assertTrue(
        attacker.secrets().stream().anyMatch(secret -> attacker.width(secret) < RULES.threshold()));
  }

  /** The protection of each model stands by its own proof too, year after year. */
  @Test
  void theProofsOfEveryAxisHold() {
    for (int year = 0; year < YEARS.length; year++) {
      release(SomeLines.network(new Random(year), YEARS[year]))
          .protections()
          .values()
          .forEach(ProtectionAudit::verify);
    }
  }

  @Test
  void usefulFiguresRemain() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(7), YEARS[0]);
    YearRelease release = release(network);
    DisclosureSummary summary = DisclosureCount.of(RULES, release.protections().values());
    assertTrue(summary.informationPercent() >= 60, summary.toString());
    assertTrue(summary.publishedPercent() >= 40, summary.toString());
    assertFalse(release.withholds("T0"));
    assertTrue(release.withholds("T7"));
    assertTrue(release.isDetailed("T5"));
    assertFalse(release.isDetailed("T3"));
  }

  @Test
  void nothingSmallIsShownAndTerritoriesNotToldByYearShowNothing() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(3), YEARS[1]);
    YearRelease release = release(network);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      for (String scope : network.keySet()) {
        release
            .shown(scope, axis)
            .forEach((sum, value) -> assertTrue(value == null || value == 0 || value >= 5, sum));
        if (!release.isDetailed(scope)) {
          release.shown(scope, axis).values().forEach(value -> assertNull(value));
        }
      }
    }
  }

  /** A territory that makes nearly all of a figure would be read in it. */
  @Test
  void aFigureOfTheNetworkThatOneTerritoryDominatesIsHidden() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(3), 90, 12, 9, 12);
    Map<String, YearCounts> counts = YearCounts.byCode(network);
    YearCounts all = YearCounts.sum(counts.values());
    int dominated = 0;
    YearRelease release = new YearRelease(new FreezeRules(5, true, 20, 8, 92, 80, true), counts);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      Map<String, Long> shown = release.shown(StatisticalScope.NETWORK_CODE, axis);
      for (AxisSum sum : axis.printed()) {
        long largest = counts.values().stream().mapToLong(one -> one.of(axis, sum)).max().orElse(0);
        if (all.of(axis, sum) > 0 && largest * 100 >= all.of(axis, sum) * 80) {
          assertNull(shown.get(sum.key()), axis + " " + sum.key());
          dominated += all.of(axis, sum) >= 5 ? 1 : 0;
        }
      }
      ProtectionAudit.verify(release.protections().get(axis));
    }
    assertTrue(dominated > 5, dominated + " dominated figures");
    assertFalse(new FreezeRules(5, true, 20, 8, 92, 0, true).disclosure().isDominated(List.of(9L)));
  }

  @Test
  void aYearWithFewerCasesThanTheThresholdIsNotPublished() {
    YearRelease release = release(SomeLines.network(new Random(1), 1, 0, 3));
    assertFalse(release.isPublished());
    release
        .shown(StatisticalScope.NETWORK_CODE, StatisticalAxis.PURPOSE)
        .values()
        .forEach(value -> assertNull(value));
  }

  @Test
  void aYearWithoutAnyCaseIsNotPublished() {
    assertFalse(release(SomeLines.network(new Random(1), 0, 0)).isPublished());
  }

  @Test
  void oneSingleTerritoryIsTheNetworkItself() {
    Map<String, List<CaseLine>> network = SomeLines.network(new Random(5), 40);
    YearRelease release = release(network);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      Map<String, Long> own = release.shown("T0", axis);
      Map<String, Long> whole = release.shown(StatisticalScope.NETWORK_CODE, axis);
      own.forEach((sum, value) -> assertEquals(value, whole.get(sum), axis + sum));
    }
  }

  private static YearRelease release(Map<String, List<CaseLine>> network) {
    return new YearRelease(RULES, YearCounts.byCode(network));
  }
}
