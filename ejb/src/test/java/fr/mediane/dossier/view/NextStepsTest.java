package fr.mediane.dossier.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.DayCount;
import fr.mediane.agenda.Span;
import fr.mediane.agenda.StartReason;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static ClockReading clock(ClockKind kind, LocalDate dueOn) {
    return new ClockReading(
        1L,
        1L,
        kind,
        dueOn.minusDays(8),
        StartReason.REFERRAL_RECEIVED,
        Span.days(8),
        DayCount.values()[0],
        dueOn,
        dueOn,
        null,
        null,
        null,
        TODAY);
  }

  private static List<NextStep> steps(DossierState state, ClockReading... clocks) {
    return NextSteps.of(
        new NextSteps.Situation(state, false, 0, 0, 0, false, List.of(clocks), Set.of()));
  }

  @ParameterizedTest
  @EnumSource
  void everyOpenStateHasSomethingToDoThatIsLawfulThere(DossierState state) {
    List<NextStep> next = steps(state);
    assertEquals(state.isOpen(), !next.isEmpty());
    for (NextStep step : next) {
      assertTrue(step.act().isLawfulIn(state), step.act() + " in " + state);
      assertFalse(step.label().isBlank());
      assertFalse(step.who().isBlank());
      assertFalse(step.mine());
      assertNull(step.dueOn());
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, true", "2026-11-22, false", "2026-11-23, false"})
  void theAcknowledgementIsLateAfterItsLastDay(LocalDate dueOn, boolean late) {
    NextStep step = steps(DossierState.REGISTERED, clock(ClockKind.ACKNOWLEDGEMENT, dueOn)).get(0);
    assertEquals(DossierAct.ACKNOWLEDGE, step.act());
    assertEquals(dueOn, step.dueOn());
    assertEquals(late, step.late());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21, 2", "2026-11-22, 1"})
  void anIncompleteSaisineMayBeClosedOnceItsTimeIsPast(LocalDate dueOn, int count) {
    List<NextStep> next =
        steps(DossierState.COMPLETION_AWAITED, clock(ClockKind.COMPLETION, dueOn));
    assertEquals(count, next.size());
    assertEquals(
        count == 2, next.stream().anyMatch(step -> step.act() == DossierAct.CLOSE_INCOMPLETE));
  }

  @Test
  void theFollowUpEndsWhenNoReviewIsLeft() {
    assertTrue(
        steps(DossierState.FOLLOW_UP, clock(ClockKind.REVIEW, TODAY)).stream()
            .noneMatch(step -> step.act() == DossierAct.END_FOLLOW_UP));
    assertTrue(
        steps(DossierState.FOLLOW_UP).stream()
            .anyMatch(step -> step.act() == DossierAct.END_FOLLOW_UP));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, Transmettre l’accord au destinataire qui ne l’a pas reçu",
    "2, Transmettre l’accord à 2 destinataires"
  })
  void theAgreementIsToBeSentAsLongAsSomebodyHasNotReceivedIt(long recipients, String label) {
    List<NextStep> next =
        NextSteps.of(
            new NextSteps.Situation(
                DossierState.FOLLOW_UP, false, 0, 0, recipients, false, List.of(), Set.of()));
    assertEquals(
        label,
        next.stream()
            .filter(step -> step.act() == DossierAct.TRANSMIT)
            .map(NextStep::label)
            .findFirst()
            .orElse(""));
  }

  @Test
  void whatIsMissingIsSaidAndTheSoonestComesFirst() {
    List<NextStep> next =
        NextSteps.of(
            new NextSteps.Situation(
                DossierState.INSTRUCTION,
                true,
                1,
                2,
                0,
                false,
                List.of(clock(ClockKind.THIRD_PARTY_INFORMATION, TODAY)),
                Set.of(DossierAct.INFORM)));
    assertEquals(DossierAct.INFORM, next.get(0).act());
    assertEquals(TODAY, next.get(0).dueOn());
    assertTrue(next.get(0).mine());
    NextStep decision =
        next.stream()
            .filter(step -> step.act() == DossierAct.DECLARE_ADMISSIBLE)
            .findFirst()
            .orElseThrow();
    assertEquals(3, decision.missing().size());
    assertTrue(next.stream().anyMatch(step -> step.act() == DossierAct.COSIGN));
  }

  @Test
  void aSecondSignatureIsNotAskedWhereItIsNotLawful() {
    assertTrue(
        NextSteps.of(
                new NextSteps.Situation(
                    DossierState.CONSENT, true, 0, 0, 0, false, List.of(), Set.of()))
            .stream()
            .noneMatch(step -> step.act() == DossierAct.COSIGN));
  }

  @Test
  void aClosedDossierIsKeptAsLongAsItsClockRuns() {
    assertEquals(
        DossierAct.PREPARE_DESTRUCTION,
        steps(DossierState.CLOSED, clock(ClockKind.RETENTION, TODAY)).get(0).act());
  }

  @ParameterizedTest
  @EnumSource
  void aSubstituteIsAskedForFirstWhereTheMediatorIsKeptAway(DossierState state) {
    List<NextStep> next =
        NextSteps.of(
            new NextSteps.Situation(
                state,
                false,
                0,
                0,
                0,
                true,
                List.of(clock(ClockKind.ACKNOWLEDGEMENT, TODAY)),
                Set.of(DossierAct.STAND_IN)));
    assertEquals(
        state.isOpen(),
        !next.isEmpty() && next.get(0).act() == DossierAct.STAND_IN,
        () -> "" + next);
    if (state.isOpen()) {
      assertTrue(next.get(0).mine());
      assertTrue(next.get(0).label().contains("Désigner un suppléant"));
      assertTrue(next.get(0).who().contains("secrétariat"));
    }
    assertTrue(steps(state).stream().noneMatch(step -> step.act() == DossierAct.STAND_IN));
  }
}
