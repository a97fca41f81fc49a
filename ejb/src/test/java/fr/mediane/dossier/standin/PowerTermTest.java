package fr.mediane.dossier.standin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A power allows its tasks on its days, and nothing else. */
class PowerTermTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  @Test
  void runsFromItsFirstDayToItsLast() {
    PowerTerm term = term(null);
    assertFalse(term.runsOn(FIRST.minusDays(1)));
    assertTrue(term.runsOn(FIRST));
    assertTrue(term.runsOn(LAST));
    assertFalse(term.runsOn(LAST.plusDays(1)));
  }

  @Test
  void allowsNothingFromTheDayOfItsRevocation() {
    LocalDate revoked = LocalDate.of(2026, 3, 10);
    PowerTerm term = term(revoked);
    assertTrue(term.permits(PowerTask.RECEIVE_LETTERS, revoked.minusDays(1)));
    assertFalse(term.permits(PowerTask.RECEIVE_LETTERS, revoked));
    assertFalse(term.permits(PowerTask.RECEIVE_LETTERS, LAST));
    assertFalse(term(FIRST).runsOn(FIRST), "revoked on its first day");
  }

  @Test
  void allowsNoActOutsideItsTasks() {
    for (PowerTask task : PowerTask.values()) {
      PowerTerm alone = new PowerTerm(Set.of(task), FIRST, LAST, null);
      PowerTerm others = new PowerTerm(EnumSet.complementOf(EnumSet.of(task)), FIRST, LAST, null);
      assertTrue(alone.permits(task, FIRST), task.name());
      assertFalse(others.permits(task, FIRST), task.name());
    }
    assertFalse(
        new PowerTerm(Set.of(), FIRST, LAST, null).permits(PowerTask.SIGN_AGREEMENT, FIRST));
  }

  private static PowerTerm term(LocalDate revokedOn) {
    return new PowerTerm(Set.of(PowerTask.RECEIVE_LETTERS), FIRST, LAST, revokedOn);
  }
}
