package fr.mediane.statistics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.statistics.disclosure.CountCell.Role;
import fr.mediane.statistics.disclosure.ProtectionAudit.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

  private static final DisclosureRule RULE = DisclosureRule.ofThreshold(5);
  private static final int DRAWS = 40;

  @Test
  void theThresholdItselfIsShown() {
    assertTrue(RULE.isSensitive(4));
    assertFalse(RULE.isSensitive(5));
    assertFalse(RULE.isSensitive(0));
    assertTrue(new DisclosureRule(5, false, 0).isSensitive(0));
  }

  @Test
  void theDominanceRuleLooksAtTheLargestContributor() {
    DisclosureRule rule = new DisclosureRule(5, true, 80);
    assertTrue(rule.isDominated(List.of(8L, 1L, 1L)));
    assertFalse(rule.isDominated(List.of(7L, 2L, 1L)));
    assertFalse(RULE.isDominated(List.of(10L)));
  }

  @Test
  void nothingIsHiddenWhereNothingIsSmall() {
    Protection protection =
        CellSuppression.protect(table(new long[][] {{6, 7}, {8, 9}}, false), RULE);
    assertEquals(List.of(), List.copyOf(protection.hidden()));
  }

  @Test
  void aSmallCellTakesTheCornersOfARectangleWithIt() {
    CountModel model = table(new long[][] {{3, 9, 20}, {11, 12, 30}, {40, 50, 60}}, false);
    Protection protection = CellSuppression.protect(model, RULE);
    assertTrue(protection.hides("0/0"));
    assertEquals(1, protection.primary().size());
    assertEquals(4, protection.hidden().size());
    protection
        .hidden()
        .forEach(
            cell ->
                assertTrue(ProtectionAudit.interval(protection, cell).width() >= 5, cell.key()));
  }

  @Test
  void totalsThatTellEverythingAreRefused() {
    CountModel model = new CountModel();
    int only = model.count(3);
    model.cell("cell", List.of(only), Role.SHOWN, 1);
    model.cell("total", List.of(only), Role.ALWAYS_SHOWN, 1);
    assertThrows(IllegalStateException.class, () -> CellSuppression.protect(model, RULE));
  }

  @Test
  void aDominatedCellIsProtectedLikeASmallOne() {
    CountModel model = new CountModel();
    List<Integer> counts = List.of(model.count(30), model.count(40), model.count(50));
    model.dominatedCell("dominated", counts.subList(0, 1), 1);
    model.cell("second", counts.subList(1, 2), Role.SHOWN, 1);
    model.cell("third", counts.subList(2, 3), Role.SHOWN, 2);
    model.cell("total", counts, Role.ALWAYS_SHOWN, 1);
    Protection protection = CellSuppression.protect(model, RULE);
    assertTrue(protection.hides("dominated"));
    assertTrue(protection.hides("second"));
    assertFalse(protection.hides("third"));
  }

  /** Linked tables drawn at random: the reader's exact bounds leave every hidden cell wide. */
  @Test
  void noDrawnTableLetsAHiddenCellBeComputed() {
    for (int seed = 0; seed < DRAWS; seed++) {
      Random random = new Random(seed);
      CountModel model = table(draw(random), random.nextBoolean());
      Protection protection = CellSuppression.protect(model, RULE);
      for (CountCell cell : protection.hidden()) {
        Interval interval = ProtectionAudit.interval(protection, cell);
        String told = "seed " + seed + ", " + cell.key() + " in " + interval;
        assertTrue(interval.width() >= RULE.threshold(), told);
        assertTrue(
            interval.least() <= protection.value(cell)
                && protection.value(cell) <= interval.largest(),
            told);
      }
      for (CountCell cell : model.cells()) {
        boolean sensitive = RULE.isSensitive(protection.value(cell));
        boolean told = cell.role() == Role.SHOWN && !protection.hidden().contains(cell);
        assertFalse(sensitive && told, "seed " + seed + ", " + cell.key());
      }
    }
  }

  @Test
  void anAuditDoesNotBelieveAProofThatIsWrong() {
    CountModel model = table(new long[][] {{3, 9}, {11, 12}}, false);
    Protection protection = CellSuppression.protect(model, RULE);
    CountCell cell = protection.hidden().iterator().next();
    long[] truth = model.truth();
    protection.proofs().put(cell, new Protection.Proof(truth, truth));
    assertThrows(IllegalStateException.class, () -> ProtectionAudit.verify(protection));
  }

  private static long[][] draw(Random random) {
    long[][] cells = new long[2 + random.nextInt(3)][2 + random.nextInt(4)];
    for (long[] row : cells) {
      for (int column = 0; column < row.length; column++) {
        row[column] = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(25);
      }
      row[0] += 5;
    }
    cells[0][1] += 9;
    return cells;
  }

  /** A table with its totals; with a second one, more detailed, that shares the column totals. */
  private static CountModel table(long[][] cells, boolean linked) {
    CountModel model = new CountModel();
    List<Integer> all = new ArrayList<>();
    List<List<Integer>> columns = new ArrayList<>();
    for (int column = 0; column < cells[0].length; column++) {
      columns.add(new ArrayList<>());
    }
    for (int row = 0; row < cells.length; row++) {
      List<Integer> line = new ArrayList<>();
      for (int column = 0; column < cells[row].length; column++) {
        int count = model.count(cells[row][column]);
        line.add(count);
        columns.get(column).add(count);
        model.cell(row + "/" + column, List.of(count), Role.SHOWN, 10);
      }
      all.addAll(line);
      model.cell(row + "/total", line, Role.SHOWN, 100);
    }
    model.cell("total", all, Role.ALWAYS_SHOWN, 1);
    for (int column = 0; column < columns.size(); column++) {
      model.cell("total/" + column, columns.get(column), Role.SHOWN, 100);
      if (linked) {
        long total = DisclosureRule.sum(model.truth(), array(columns.get(column)));
        int part = model.count(total / 3);
        int rest = model.count(total - total / 3);
        model.link(columns.get(column), List.of(part, rest));
        model.cell("part/" + column, List.of(part), Role.SHOWN, 10);
        model.cell("rest/" + column, List.of(rest), Role.SHOWN, 10);
      }
    }
    return model;
  }

  private static int[] array(List<Integer> places) {
    return places.stream().mapToInt(Integer::intValue).toArray();
  }
}
