package fr.mediane.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithheldTotalsTest {

  private static final DisclosureRule RULE = DisclosureRule.ofThreshold(5);

  @Test
  void largeTotalsAreAllShown() {
    assertEquals(Set.of(), WithheldTotals.of(Map.of("A", 5L, "B", 9L, "C", 0L), RULE));
  }

  @Test
  void aSmallTotalTakesTheNextSmallestWithIt() {
    assertEquals(Set.of("A", "B"), WithheldTotals.of(Map.of("A", 4L, "B", 6L, "C", 9L), RULE));
  }

  @Test
  void smallTotalsWhoseSumIsSmallTakeAnotherOne() {
    assertEquals(
        Set.of("A", "B", "C"),
        WithheldTotals.of(Map.of("A", 1L, "B", 2L, "C", 9L, "D", 30L), RULE));
    assertEquals(Set.of("A", "B"), WithheldTotals.of(Map.of("A", 2L, "B", 3L, "C", 9L), RULE));
  }

  @Test
  void zeroIsATotalLikeAnotherWhenZerosAreHidden() {
    assertEquals(
        Set.of("A", "B"),
        WithheldTotals.of(Map.of("A", 0L, "B", 7L, "C", 9L), new DisclosureRule(5, false, 0)));
  }
}
