package fr.mediane.dossier.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.agenda.Span;
import fr.mediane.dossier.life.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionKindTest {

  private static final Map<String, Integer> SETTINGS =
      Map.of(
          "retention.activeMonths", 6,
          "retention.notEngagedMonths", 12,
          "retention.withoutAgreementMonths", 24,
          "retention.withAgreementMonths", 60);

  @Test
  void theOutcomeGivesTheLength() {
    assertEquals(Span.months(18), RetentionKind.of(Outcome.INADMISSIBLE).length(SETTINGS::get));
    assertEquals(Span.months(18), RetentionKind.of(Outcome.ENTRY_REFUSED).length(SETTINGS::get));
    assertEquals(Span.months(30), RetentionKind.of(Outcome.FAILED).length(SETTINGS::get));
    assertEquals(Span.months(60), RetentionKind.of(Outcome.AGREEMENT).length(SETTINGS::get));
    assertEquals(
        Span.months(60), RetentionKind.of(Outcome.PARTIAL_AGREEMENT).length(SETTINGS::get));
  }

  @Test
  void withoutAnOutcomeTheLongestTimeHolds() {
    assertEquals(RetentionKind.WITH_AGREEMENT, RetentionKind.of(null));
  }
}
