package fr.mediane.dossier.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DestructionRulesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 21);

  private static Optional<String> judge(boolean suspended, LocalDate today) {
    return DestructionRules.judge(suspended, Optional.of(DUE), today);
  }

  @Test
  void theLastDayIsStillKept() {
    assertTrue(
        judge(false, DUE).orElseThrow().contains("21 novembre 2026".replace(' ', '\u00a0'))
            || judge(false, DUE).orElseThrow().contains("21 novembre 2026"));
    assertEquals(Optional.empty(), judge(false, DUE.plusDays(1)));
  }

  @Test
  void aSuspensionHoldsWhateverTheDay() {
    assertTrue(judge(true, DUE.plusYears(10)).orElseThrow().contains("suspendue"));
  }

  @Test
  void aProposalMadeBeforeTheTimeBeganNoLongerHolds() {
    Instant proposedAt = Instant.parse("2026-11-20T23:30:00Z");
    assertTrue(DestructionRules.holds(proposedAt, DUE), "the 21st in Paris");
    assertFalse(DestructionRules.holds(proposedAt, DUE.plusDays(1)));
    assertFalse(DestructionRules.holds(proposedAt, null), "nothing runs");
    assertFalse(DestructionRules.holds(null, DUE), "nobody proposed");
  }

  @Test
  void withoutATimeNothingIsDestroyed() {
    assertTrue(DestructionRules.judge(false, Optional.empty(), DUE).isPresent());
  }
}
