package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.panel.EndReason;
import fr.mediane.panel.Mandate;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.regulation.PanelKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every state of a mandate against what may be done to it. */
class MandateRulesTest {

  private static final LocalDate START = LocalDate.of(2024, 3, 1);
  private static final LocalDate END = LocalDate.of(2027, 2, 28);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aRunningMandateEndsBetweenTheEveOfItsFirstDayAndItsLastDay() {
    Mandate mandate = mandate();
    assertDoesNotThrow(() -> check(mandate, START.minusDays(1)));
    assertDoesNotThrow(() -> check(mandate, END));
    assertEquals("lastDay", refused(mandate, START.minusDays(2)));
    assertEquals("lastDay", refused(mandate, END.plusDays(1)));
    assertEquals("lastDay", refused(mandate, null));
  }

  @Test
  void anExtendedMandateMayEndAfterItsLastDay() {
    Mandate mandate = mandate();
    mandate.extendUntilReplaced(true);
    assertDoesNotThrow(() -> check(mandate, END.plusYears(1)));
    assertTrue(mandate.isInForceOn(END.plusYears(1)));
    mandate.extendUntilReplaced(false);
    assertFalse(mandate.isInForceOn(END.plusDays(1)));
  }

  @Test
  void anEndedMandateDoesNotEndAgainUnlessItsEndIsToCome() {
    Mandate past = mandate();
    past.end(TODAY.minusDays(1), EndReason.RESIGNATION, null);
    assertThrows(Refusal.class, () -> check(past, TODAY));
    Mandate announced = mandate();
    announced.end(TODAY.plusMonths(1), EndReason.RESIGNATION, null);
    assertDoesNotThrow(() -> check(announced, TODAY));
  }

  @Test
  void aCorrectionNamesEveryWrongField() {
    assertEquals(List.of(), fields(correction(START, END, null, null)));
    assertEquals(List.of("startsOn", "endsOn"), fields(correction(null, null, null, null)));
    assertEquals(
        List.of("startsOn"), fields(correction(LocalDate.of(2019, 8, 30), END, null, null)));
    assertEquals(
        List.of("endsOn"), fields(correction(START, LocalDate.of(2101, 1, 1), null, null)));
    assertEquals(List.of("endsOn"), fields(correction(START, START.minusDays(1), null, null)));
    assertEquals(List.of("endReason"), fields(correction(START, END, TODAY, null)));
    assertEquals(List.of(), fields(correction(START, END, TODAY, EndReason.DEATH)));
  }

  @Test
  void theWrongEntryStaysReadableAndLeavesForce() {
    Mandate wrong = mandate();
    wrong.extendUntilReplaced(true);
    Mandate right =
        MandateCorrection.corrected(wrong, correction(START.plusDays(1), END, null, null));
    assertFalse(MandateCorrection.saysTheSame(wrong, right));
    assertTrue(
        MandateCorrection.saysTheSame(
            wrong, MandateCorrection.corrected(wrong, correction(START, END, null, null))));
    wrong.supersede(right, TODAY, "Erreur de saisie");
    assertFalse(wrong.isInForceOn(TODAY));
    assertTrue(right.isInForceOn(TODAY));
    assertTrue(right.isExtendedUntilReplaced());
    assertEquals(START, wrong.getStartsOn());
    assertEquals("Erreur de saisie", wrong.getSupersededMotive());
  }

  @Test
  void twoMandatesOfASeatOverlapByOneDayOrNot() {
    Mandate first = mandate();
    assertTrue(MandateCorrection.overlap(first, mandate(END, END.plusYears(1))));
    assertFalse(MandateCorrection.overlap(first, mandate(END.plusDays(1), END.plusYears(1))));
    first.end(TODAY, EndReason.RESIGNATION, null);
    assertFalse(MandateCorrection.overlap(first, mandate(TODAY.plusDays(1), END)));
  }

  private static Mandate mandate() {
    return mandate(START, END);
  }

  private static Mandate mandate(LocalDate start, LocalDate end) {
    return new Mandate(
        ActFixtures.panel(PanelKind.REGIONAL),
        1,
        null,
        ActFixtures.person(1),
        null,
        MandateNature.NEW,
        start,
        end,
        true,
        null);
  }

  private static CorrectMandate correction(
      LocalDate start, LocalDate end, LocalDate ended, EndReason reason) {
    return new CorrectMandate(1L, 1, start, end, ended, reason, true, "Erreur");
  }

  private static List<String> fields(CorrectMandate correction) {
    return MandateCorrection.problems(correction).stream().map(Problem::field).toList();
  }

  private static void check(Mandate mandate, LocalDate lastDay) {
    MandateEnd.check(mandate, "lastDay", lastDay, TODAY);
  }

  private static String refused(Mandate mandate, LocalDate lastDay) {
    return assertThrows(InvalidRefusal.class, () -> check(mandate, lastDay))
        .problems()
        .get(0)
        .field();
  }
}
