package fr.mediane.panel.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CallAndEstablishmentTest {

  private static final LocalDate OPENS = LocalDate.of(2026, 1, 10);
  private static final LocalDate CLOSES = LocalDate.of(2026, 2, 28);

  @Test
  void aCallIsOpenOnItsFirstAndLastDays() {
    assertEquals(CallState.UPCOMING, CallState.on(OPENS.minusDays(1), OPENS, CLOSES, null));
    assertEquals(CallState.OPEN, CallState.on(OPENS, OPENS, CLOSES, null));
    assertEquals(CallState.OPEN, CallState.on(CLOSES, OPENS, CLOSES, null));
    assertEquals(CallState.CLOSED, CallState.on(CLOSES.plusDays(1), OPENS, CLOSES, null));
    assertEquals(CallState.CANCELLED, CallState.on(OPENS, OPENS, CLOSES, OPENS));
  }

  @Test
  void aCallMayLastOneDayAndNeverEndsBeforeItBegins() {
    CallDetails oneDay = new CallDetails("Appel", "Profils", OPENS, OPENS);
    assertEquals(oneDay, CallChecks.check(oneDay, Function.identity()));
    CallDetails reversed = new CallDetails("Appel", "Profils", CLOSES, OPENS);
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> CallChecks.check(reversed, Function.identity()));
    assertEquals("closesOn", refusal.problems().get(0).field());
  }

  @Test
  void everythingMissingInACallIsToldAtOnce() {
    CallDetails empty = new CallDetails(null, " ", null, null);
    InvalidRefusal refusal =
        assertThrows(InvalidRefusal.class, () -> CallChecks.check(empty, Function.identity()));
    assertEquals(4, refusal.problems().size());
  }

  @Test
  void anEstablishmentIsFoundAgainInItsText() {
    String text = EstablishmentText.of("CHU – site de Brabois", "Vandœuvre", "540002698");
    assertEquals(Optional.of("540002698"), EstablishmentText.finessIn(text));
    assertEquals(Optional.of("2A0000014"), EstablishmentText.finessIn(" 2a0000014 "));
    assertTrue(EstablishmentText.finessIn("CHU de Nancy").isEmpty());
    assertTrue(EstablishmentText.finessIn("1540002698").isEmpty());
  }

  @Test
  void homonymsAreToldApartByTheirPlace() {
    assertEquals("Lens, Pas-de-Calais", EstablishmentText.place("Lens", "Pas-de-Calais"));
    assertEquals("Paris", EstablishmentText.place("PARIS", "Paris"));
    assertEquals("Vosges", EstablishmentText.place(null, "Vosges"));
    String text =
        EstablishmentText.of(
            "Saint-Vincent", EstablishmentText.place("Lens", "Pas-de-Calais"), "620000034");
    assertEquals("Saint-Vincent (Lens, Pas-de-Calais) – 620000034", text);
    assertEquals(Optional.of("620000034"), EstablishmentText.finessIn(text));
  }
}
