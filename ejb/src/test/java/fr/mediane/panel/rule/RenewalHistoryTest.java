package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.PANEL;
import static fr.mediane.panel.rule.Compositions.past;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.regulation.PanelFunction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a history leaves of the renewals. */
class RenewalHistoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 24);

  @Test
  void aFirstAppointmentIsNotARenewal() {
    RenewalHistory none = history(List.of(), 0);
    assertEquals(0, none.renewalsUsedBefore(DAY));
    assertEquals(0, none.renewalsUsedWith(DAY));
    RenewalHistory one = history(List.of(past("2020-02-24", "2023-02-23")), 0);
    assertEquals(0, one.renewalsUsedBefore(DAY));
    assertEquals(1, one.renewalsUsedWith(DAY));
  }

  @Test
  void otherInstancesAndFunctionsAreNotCounted() {
    LocalDate start = LocalDate.of(2020, 2, 24);
    LocalDate end = LocalDate.of(2023, 2, 23);
    RenewalHistory history =
        history(
            List.of(
                new PastMandate("P2", PanelFunction.MEMBER, start, end, true),
                new PastMandate(PANEL, PanelFunction.MEDIATOR, start, end, true)),
            0);
    assertEquals(0, history.appointmentsBefore(DAY));
  }

  @Test
  void onlyWhatBeganBeforeIsCounted() {
    RenewalHistory history =
        history(List.of(past("2023-02-24", "2026-02-23"), past("2020-02-24", "2023-02-23")), 0);
    assertEquals(0, history.appointmentsBefore(LocalDate.of(2020, 2, 24)));
    assertEquals(1, history.appointmentsBefore(LocalDate.of(2023, 2, 24)));
    assertEquals(2, history.appointmentsBefore(DAY));
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "36, 0", "37, 2", "12, 0"})
  void anInterruptionWipesTheHistoryOnlyBySetting(int months, int appointments) {
    RenewalHistory history =
        history(
            List.of(past("2019-09-01", "2020-12-31"), past("2021-01-01", "2023-02-23")), months);
    assertEquals(appointments, history.appointmentsBefore(DAY));
  }

  @Test
  void anInterruptionInThePastWipesWhatPrecedesIt() {
    RenewalHistory history =
        history(List.of(past("2019-09-01", "2019-12-31"), past("2023-02-24", "2026-02-23")), 24);
    assertEquals(1, history.appointmentsBefore(DAY));
  }

  private static RenewalHistory history(List<PastMandate> mandates, int months) {
    return new RenewalHistory(mandates, PANEL, PanelFunction.MEMBER, new RenewalSettings(months));
  }
}
