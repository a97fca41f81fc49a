package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearDelaysTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);

  /** Of saisines that took 1, 2, 3… days, by the nearest rank. */
  @Test
  void halfAndNineInTenByTheNearestRank() {
    assertEquals(List.of(1L, 1L), ranks(1));
    assertEquals(List.of(5L, 9L), ranks(9));
    assertEquals(List.of(5L, 9L), ranks(10));
    assertEquals(List.of(6L, 10L), ranks(11));
    assertEquals(List.of(25L, 45L), ranks(50));
  }

  @Test
  void nothingIsToldOfNoLengthAtAll() {
    assertEquals(Map.of(), YearDelays.of(List.of(), 1, 1));
    assertEquals(
        Map.of(), YearDelays.of(List.of(line("NONE", "PENDING", null, null, null, null)), 1, 1));
  }

  @Test
  void aMedianFromTwiceTheThresholdANinthDecileFromTenTimes() {
    assertFalse(told(9).containsKey("RECEIPT.MEDIAN"));
    assertTrue(told(10).containsKey("RECEIPT.MEDIAN"));
    assertFalse(told(49).containsKey("RECEIPT.DECILE"));
    assertTrue(told(50).containsKey("RECEIPT.DECILE"));
  }

  /** Twenty of twenty-two within eight days: the ninth decile would say that the others are few. */
  @Test
  void aLengthIsNotToldBesideTheSecretCountThatItBounds() {
    List<CaseLine> lines = new ArrayList<>(received(20, "WITHIN", 8));
    lines.addAll(received(2, "BEYOND", 9));
    Map<String, Map<String, Map<String, Long>>> figures = published(Map.of("A", lines));
    assertNull(figures.get("A").get("RECEIPT").get("BEYOND"));
    for (String scope : List.of("A", StatisticalScope.NETWORK_CODE)) {
      assertSecret(figures, scope, "RECEIPT.MEDIAN");
      assertEquals(100L, figures.get(scope).get("DELAY").get("TOTAL.MEDIAN"), scope);
    }
  }

  @Test
  void itIsToldBesideCountsThatAreShown() {
    List<CaseLine> lines = new ArrayList<>(received(60, "WITHIN", 8));
    lines.addAll(received(12, "BEYOND", 9));
    Map<String, Map<String, Map<String, Long>>> figures = published(Map.of("A", lines));
    assertEquals(8L, figures.get("A").get("DELAY").get("RECEIPT.MEDIAN"));
    assertEquals(9L, figures.get("A").get("DELAY").get("RECEIPT.DECILE"));
  }

  /** What is settled is known to be at least ten: the secret count of the others, at most one. */
  @Test
  void aLengthIsNotToldWhenItsNumberWouldBoundASecretCount() {
    List<CaseLine> lines = new ArrayList<>(received(10, "WITHIN", 3));
    IntStream.range(0, 1)
        .forEach(k -> lines.add(line("WITHIN", CaseCourse.PENDING, 3, null, null, null)));
    Map<String, Map<String, Map<String, Long>>> figures = published(Map.of("A", lines));
    assertNull(figures.get(StatisticalScope.NETWORK_CODE).get("COURSE").get("PENDING"));
    assertSecret(figures, StatisticalScope.NETWORK_CODE, "TOTAL.MEDIAN");
  }

  /** The time of agreements is told of the network alone, where its count is. */
  @Test
  void theTimeOfAgreementsIsToldOfTheNetworkBesideItsCount() {
    List<CaseLine> lines = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      lines.add(line("WITHIN", "AGREEMENT.DURABLE.IN_TIME", 3, 20, 80, 200));
      lines.add(line("WITHIN", "AGREEMENT.DURABLE.LATE", 3, 20, 93, 200));
    }
    Map<String, Map<String, Map<String, Long>>> figures = published(Map.of("A", lines));
    assertEquals(
        80L, figures.get(StatisticalScope.NETWORK_CODE).get("DELAY").get("AGREEMENT.MEDIAN"));
    assertSecret(figures, "A", "AGREEMENT.MEDIAN");
    lines.removeIf(line -> line.agreementDays() == 93);
    lines.add(line("WITHIN", "AGREEMENT.DURABLE.LATE", 3, 20, 93, 200));
    lines.addAll(received(20, "WITHIN", 8));
    assertSecret(published(Map.of("A", lines)), StatisticalScope.NETWORK_CODE, "AGREEMENT.MEDIAN");
  }

  /** Nobody signed an agreement, and the shown counts say so: there is nothing to keep secret. */
  @Test
  void aLengthThatNobodyHasIsAbsentWhenTheCountsSayIt() {
    Map<String, Map<String, Map<String, Long>>> figures =
        published(Map.of("A", received(60, "WITHIN", 8)));
    Map<String, Long> network = figures.get(StatisticalScope.NETWORK_CODE).get("COURSE");
    assertEquals(0L, network.get("IN_TIME"));
    assertEquals(0L, network.get("LATE"));
    assertFalse(
        figures.get(StatisticalScope.NETWORK_CODE).get("DELAY").containsKey("AGREEMENT.MEDIAN"));
  }

  private static void assertSecret(
      Map<String, Map<String, Map<String, Long>>> figures, String scope, String name) {
    Map<String, Long> lengths = figures.get(scope).get("DELAY");
    assertTrue(lengths.containsKey(name), scope + ", " + name);
    assertNull(lengths.get(name), scope + ", " + name);
  }

  private static List<Long> ranks(int lines) {
    Map<String, Long> found = YearDelays.of(series(lines), 1, 1);
    return List.of(found.get("RECEIPT.MEDIAN"), found.get("RECEIPT.DECILE"));
  }

  private static Map<String, Long> told(int lines) {
    return YearDelays.of(series(lines), 10, 50);
  }

  private static List<CaseLine> series(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(days -> line("WITHIN", "ADVICE", days, null, null, null))
        .collect(Collectors.toList());
  }

  private static List<CaseLine> received(int lines, String receipt, int days) {
    return IntStream.range(0, lines)
        .mapToObj(k -> line(receipt, "ADVICE", days, 20, null, 100))
        .toList();
  }

  private static Map<String, Map<String, Map<String, Long>>> published(
      Map<String, List<CaseLine>> lines) {
    return new Publication(RULES, new TreeMap<>(lines), Map.of()).figures();
  }

  private static CaseLine line(
      String receipt,
      String course,
      Integer receiptDays,
      Integer decisionDays,
      Integer agreementDays,
      Integer closingDays) {
    Map<StatisticalAxis, String> answers = new EnumMap<>(StatisticalAxis.class);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      answers.put(axis, axis.answers().get(0));
    }
    answers.put(StatisticalAxis.RECEIPT, receipt);
    answers.put(StatisticalAxis.COURSE, course);
    return new CaseLine(answers, receiptDays, decisionDays, agreementDays, closingDays);
  }
}
