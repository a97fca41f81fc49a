package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.life.Outcome;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseCourseTest {

  @Test
  void everyOutcomeHasItsValue() {
    for (Outcome outcome : Outcome.values()) {
      assertTrue(CaseCourse.values().contains(CaseCourse.of(outcome, null, null, false)));
      assertTrue(CaseCourse.values().contains(CaseCourse.of(outcome, "DISCIPLINARY", true, true)));
    }
    assertEquals("PENDING", CaseCourse.of(null, null, null, false));
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
