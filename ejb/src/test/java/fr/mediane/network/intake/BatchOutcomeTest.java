package fr.mediane.network.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.tabular.LineIssue;
import fr.mediane.tabular.LineResult;
import fr.mediane.tabular.TabularIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchOutcomeTest {

  private final BatchOutcome outcome = new BatchOutcome();

  @Test
  void aLineIsCountedOnceAndItsRemarksApart() {
    LineResult<String> plain = new LineResult.Accepted<>(2, "a");
    LineResult<String> warned =
        new LineResult.Warned<>(
            3, "b", List.of(LineIssue.warning("x", "", TabularIssue.VALUE_MISSING)));
    outcome.created(plain);
    outcome.updated(warned);
    assertEquals(new ImportCounts(1, 1, 0, 0, 0, 1), outcome.counts());
  }

  @Test
  void aRemarkOfTheDatabaseWarnsAsOneOfTheParser() {
    LineResult<String> line = new LineResult.Accepted<>(7, "a");
    outcome.remark(line, "", "010000024", IntakeIssue.BECAME_PRIVATE);
    outcome.unchanged(line);
    assertEquals(new ImportCounts(0, 0, 1, 0, 0, 1), outcome.counts());
    assertTrue(outcome.issuesOf(line).get(0).message().contains("010000024"));
    assertEquals(LineIssue.Severity.WARNING, outcome.issuesOf(line).get(0).severity());
  }

  @Test
  void aSkippedLineIsCountedAndNeverReported() {
    LineResult<String> line = new LineResult.Accepted<>(4, "a");
    outcome.skipped(line);
    assertEquals(1, outcome.counts().skipped());
    assertTrue(outcome.isSkipped(line));
    assertTrue(outcome.issuesOf(line).isEmpty());
  }

  @Test
  void aRefusalSaysWhatToDo() {
    LineResult<String> line = new LineResult.Accepted<>(5, "a");
    outcome.refused(line, "nofinessej", "010780054", IntakeIssue.LEGAL_ENTITY_UNKNOWN);
    assertEquals(1, outcome.counts().refused());
    assertFalse(outcome.isSkipped(line));
    assertTrue(outcome.issuesOf(line).get(0).message().contains("Importez d’abord"));
    assertEquals(LineIssue.Severity.REFUSAL, outcome.issuesOf(line).get(0).severity());
  }

  @Test
  void countsAddUp() {
    ImportCounts one = new ImportCounts(1, 2, 3, 4, 5, 6);
    assertEquals(new ImportCounts(2, 4, 6, 8, 10, 12), one.plus(one));
    assertEquals(one, ImportCounts.NONE.plus(one));
  }
}
