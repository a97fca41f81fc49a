package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.life.Outcome;
import fr.mediane.statistics.FigureTable.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseCourseTest {

  @Test
  void everyOutcomeHasItsValue() {
    for (Outcome outcome : Outcome.values()) {
      assertTrue(CaseCourse.values().contains(CaseCourse.of(outcome, null, null, false, false)));
      assertTrue(
          CaseCourse.values().contains(CaseCourse.of(outcome, "DISCIPLINARY", true, true, true)));
    }
    assertEquals("PENDING", CaseCourse.of(null, null, null, false, false));
  }

  /** Six agreements and four mediations handed over: six in ten succeeded. */
  @Test
  void aFormalMediationHandedOverIsOneThatDidNotSucceed() {
    List<CaseLine> lines = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      lines.add(line(CaseCourse.of(Outcome.AGREEMENT, null, null, false, true)));
    }
    for (int k = 0; k < 4; k++) {
      lines.add(line(CaseCourse.of(Outcome.ESCALATED, null, null, false, true)));
    }
    for (int k = 0; k < 3; k++) {
      lines.add(line(CaseCourse.of(Outcome.ESCALATED, null, null, false, false)));
    }
    YearCounts counts = YearCounts.of(lines);
    FigureSet set = new FigureSet();
    StatisticalAxis.COURSE
        .printed()
        .forEach(sum -> set.put("COURSE", sum.key(), counts.of(StatisticalAxis.COURSE, sum)));
    SuccessRates rates = new FigureTables(Map.of(2026, set), 2026).rates();
    assertEquals(10, rates.formal().ended().value());
    assertEquals(60, rates.formal().percent().value());
    assertEquals(3, set.get(StatisticalAxis.COURSE, "ESCALATED").value());
    assertEquals(4, set.get(StatisticalAxis.COURSE, CaseCourse.ESCALATED_FORMAL).value());
  }

  /** A rate is secret as soon as one of its counts is, and absent when nothing ended. */
  @Test
  void aRateNeedsItsTwoCounts() {
    Cell ten = Cell.of(10);
    assertEquals(Cell.of(70), new SuccessRates.Rate(Cell.of(7), ten).percent());
    assertEquals(Cell.of(67), new SuccessRates.Rate(Cell.of(2), Cell.of(3)).percent());
    assertEquals(Cell.SUPPRESSED, new SuccessRates.Rate(Cell.SUPPRESSED, ten).percent());
    assertEquals(Cell.SUPPRESSED, new SuccessRates.Rate(ten, Cell.SUPPRESSED).percent());
    assertEquals(Cell.ABSENT, new SuccessRates.Rate(Cell.of(0), Cell.of(0)).percent());
    assertEquals(Cell.ABSENT, new SuccessRates.Rate(Cell.ABSENT, Cell.ABSENT).percent());
  }

  private static CaseLine line(String course) {
    Map<StatisticalAxis, String> answers = new EnumMap<>(StatisticalAxis.class);
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      answers.put(axis, axis.answers().get(0));
    }
    answers.put(StatisticalAxis.COURSE, course);
    return new CaseLine(answers, null, null, null, null);
  }

  @Test
  void mergedAnswersAndDetailShareAllValuesOfEachAxis() {
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      assertShared(axis, axis.coarse());
      assertShared(axis, axis.detail());
      for (AxisSum part : axis.detail()) {
        long whole =
            axis.coarse().stream().filter(m -> m.values().containsAll(part.values())).count();
        assertEquals(1, whole, axis + " " + part.key());
      }
    }
  }

  @Test
  void everySumHasAFrenchName() {
    for (TableDesign design : TableDesign.values()) {
      design.rows().forEach(row -> assertTrue(row.label().length() > 2, row.key()));
      assertTrue(design.title().length() > 5);
    }
  }

  private static void assertShared(StatisticalAxis axis, List<AxisSum> sums) {
    List<String> values = sums.stream().flatMap(sum -> sum.values().stream()).toList();
    assertEquals(values.size(), new HashSet<>(values).size(), axis.name());
    assertEquals(new HashSet<>(axis.answers()), new HashSet<>(values), axis.name());
    assertTrue(axis.printed().containsAll(sums), axis.name());
  }
}
