package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.Clocks;
import fr.mediane.agenda.FrenchWorkingDays;
import fr.mediane.agenda.LegalClock;
import fr.mediane.agenda.NextDue;
import fr.mediane.agenda.SendReminder;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.persistence.StatementCounter;
import fr.mediane.regulation.Settings;
import fr.mediane.regulation.admin.ChangeSetting;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clocks in the database, and the library of public holidays inside the server. */
@ExtendWith(ArquillianExtension.class)
class ClocksIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  // Identities that no dossier of the demonstration bears.
  private static final long ONE = -1;
  private static final long TWO = -2;
  private static final long NONE = -3;

  @Inject private Clocks clocks;
  @Inject private Settings settings;
  @Inject private RunAsApplication application;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @BeforeEach
  void actInOneTransaction() throws Exception {
    transaction.begin();
  }

  @AfterEach
  void keepNothing() throws Exception {
    transaction.rollback();
    StatementCounter.clear();
  }

  private LegalClock acknowledge(long dossier) {
    return clocks.start(
        dossier, ClockKind.ACKNOWLEDGEMENT, TODAY, StartReason.REFERRAL_RECEIVED, "67");
  }

  @Test
  void theServerBringsWhatTheLibraryOfHolidaysNeeds() {
    LocalDate goodFriday = LocalDate.of(2026, 4, 3);
    assertFalse(FrenchWorkingDays.of("67").isWorking(goodFriday));
    assertTrue(FrenchWorkingDays.of("54").isWorking(goodFriday));
    assertFalse(FrenchWorkingDays.of("972").isWorking(LocalDate.of(2026, 5, 22)));
  }

  @Test
  void aClockIsReadAsItWasStartedAndStopped() {
    acknowledge(ONE);
    em.flush();
    em.clear();
    ClockReading open = clocks.readings(ONE, TODAY).get(0);
    assertEquals(LocalDate.of(2026, 11, 30), open.dueOn());
    assertTrue(
        open.sentence().contains("à envoyer au plus tard le 30 novembre 2026"), open::sentence);
    assertTrue(
        clocks
            .stop(ONE, ClockKind.ACKNOWLEDGEMENT, TODAY.plusDays(9), StopReason.ACKNOWLEDGED)
            .isPresent());
    em.flush();
    em.clear();
    ClockReading stopped = clocks.readings(ONE, TODAY.plusDays(20)).get(0);
    assertTrue(stopped.isLate());
    assertEquals(1, stopped.daysLate());
    assertEquals(
        Optional.empty(),
        clocks.stop(ONE, ClockKind.ACKNOWLEDGEMENT, TODAY, StopReason.ACKNOWLEDGED));
    assertEquals(Optional.empty(), clocks.nextDue(ONE));
  }

  @Test
  void aSecondClockOfAKindIsRefusedButReviewsRunTogether() {
    acknowledge(ONE);
    assertThrows(Refusal.class, () -> acknowledge(ONE));
    clocks.startReviews(ONE, LocalDate.of(2026, 8, 31), null);
    assertEquals(
        List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 8, 31)),
        clocks.readings(ONE, TODAY).stream()
            .filter(reading -> reading.kind() == ClockKind.REVIEW)
            .map(ClockReading::dueOn)
            .toList());
    clocks.stop(ONE, ClockKind.REVIEW, TODAY, StopReason.REVIEWED);
    clocks.stop(ONE, ClockKind.ACKNOWLEDGEMENT, TODAY, StopReason.ACKNOWLEDGED);
    assertEquals(
        Optional.of(new NextDue(ClockKind.REVIEW, LocalDate.of(2027, 2, 28))), clocks.nextDue(ONE));
    clocks.stopAll(ONE, TODAY, StopReason.DOSSIER_CLOSED);
    assertEquals(Optional.empty(), clocks.nextDue(ONE));
  }

  @Test
  void aClockBeginsAgain() {
    acknowledge(ONE);
    LegalClock again =
        clocks
            .restart(
                ONE, ClockKind.ACKNOWLEDGEMENT, TODAY.plusDays(2), StartReason.REFERRAL_RECEIVED)
            .orElseThrow();
    assertEquals(LocalDate.of(2026, 12, 2), again.getDueOn());
    assertEquals(
        List.of(false, true),
        clocks.readings(ONE, TODAY.plusDays(2)).stream().map(ClockReading::isOpen).toList());
    assertEquals(
        Optional.empty(),
        clocks.restart(ONE, ClockKind.RETENTION, TODAY, StartReason.SUSPENSION_ENDED));
  }

  @Test
  void aPageOfDossiersIsReadInOneStatement() {
    acknowledge(ONE);
    clocks.start(
        ONE, ClockKind.THIRD_PARTY_INFORMATION, TODAY, StartReason.REFERRAL_RECEIVED, null);
    clocks.start(TWO, ClockKind.COMPLETION, TODAY, StartReason.COMPLETION_REQUESTED, null);
    em.flush();
    em.clear();
    StatementCounter.reset();
    Map<Long, List<ClockReading>> readings = clocks.readings(List.of(ONE, TWO, NONE), TODAY);
    assertEquals(1, StatementCounter.count());
    assertEquals(2, readings.get(ONE).size());
    assertEquals(1, readings.get(TWO).size());
    assertFalse(readings.containsKey(NONE));
    StatementCounter.reset();
    Map<Long, NextDue> next = clocks.nextDue(List.of(ONE, TWO, NONE));
    assertEquals(1, StatementCounter.count());
    assertEquals(new NextDue(ClockKind.ACKNOWLEDGEMENT, LocalDate.of(2026, 11, 30)), next.get(ONE));
    assertEquals(new NextDue(ClockKind.COMPLETION, LocalDate.of(2026, 12, 22)), next.get(TWO));
    StatementCounter.reset();
    assertEquals(Map.of(), clocks.nextDue(List.of()));
    assertEquals(0, StatementCounter.count());
  }

  @Test
  void onlyAnAdministratorsApplicationRemindsAndOfAClockThatRuns() {
    assertThrows(NotFoundRefusal.class, () -> application.as("admin", new SendReminder(NONE, 5)));
    assertThrows(Refusal.class, () -> application.as("mediateur.ges", new SendReminder(NONE, 5)));
  }

  @Test
  void aListOfNumbersIsASettingWithinItsLimits() {
    assertEquals(List.of(3, 6, 12), settings.numbers("clock.reviewMonths"));
    for (String wrong : List.of("3;6", "3,37", "3,3", "0,3", "un")) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> application.as("admin", new ChangeSetting("clock.reviewMonths", 1, wrong)));
      assertTrue(refusal.getMessage().contains("n’est pas acceptée"), refusal::getMessage);
    }
  }
}
