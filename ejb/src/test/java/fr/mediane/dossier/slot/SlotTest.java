package fr.mediane.dossier.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.mediane.door.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Appointments on the days when the clocks change, and what is refused. */
class SlotTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  private static Slot at(LocalDate date, int hour, int minute) {
    return new Slot(date, LocalTime.of(hour, minute), 90, false, "Salle A");
  }

  private static List<String> fields(Slot slot) {
    List<Problem> problems = new ArrayList<>();
    SlotChecks.check(slot, TODAY, TODAY, problems);
    return problems.stream().map(Problem::field).toList();
  }

  @Test
  void theSameHourIsAnotherMomentInSummer() {
    assertEquals(Instant.parse("2026-03-28T13:30:00Z"), at(SPRING.minusDays(1), 14, 30).startsAt());
    assertEquals(Instant.parse("2026-03-29T12:30:00Z"), at(SPRING, 14, 30).startsAt());
  }

  @Test
  void anHourThatDoesNotExistIsRefused() {
    assertEquals(List.of("time"), fields(at(SPRING, 2, 30)));
    assertThrows(IllegalStateException.class, () -> at(SPRING, 2, 30).startsAt());
    assertEquals(List.of(), fields(at(SPRING, 1, 59)));
    assertEquals(List.of(), fields(at(SPRING, 3, 0)));
  }

  @Test
  void anHourShownTwiceIsTheFirstOne() {
    assertEquals(Instant.parse("2026-10-25T00:30:00Z"), at(AUTUMN, 2, 30).startsAt());
  }

  @Test
  void aPlaceThatNoConvocationCanPrintIsRefused() {
    LocalTime time = LocalTime.of(14, 0);
    assertEquals(List.of("place"), fields(new Slot(SPRING, time, 90, false, "Salle 漢")));
    assertEquals(
        List.of(), fields(new Slot(SPRING, time, 90, false, "Salle n°\u00a03 – 2e étage")));
  }

  @Test
  void aLengthIsOfRealMinutes() {
    assertEquals(Instant.parse("2026-03-29T01:30:00Z"), at(SPRING, 1, 0).endsAt());
  }

  @Test
  void anAppointmentIsReadBackAsItWasTyped() {
    for (LocalDate date : List.of(SPRING.minusDays(1), SPRING, SPRING.plusDays(1), AUTUMN)) {
      Slot typed = at(date, 14, 30);
      assertEquals(typed, Slot.of(typed.startsAt(), 90, false, "Salle A"));
    }
  }

  @Test
  void whatIsMissingIsToldFieldByField() {
    assertEquals(
        List.of("date", "time", "minutes", "place"),
        fields(new Slot(null, null, null, false, " ")));
    assertEquals(
        List.of("date", "minutes"),
        fields(new Slot(TODAY.minusDays(1), LocalTime.NOON, 14, true, null)));
    assertEquals(
        List.of("date", "minutes", "place"),
        fields(
            new Slot(TODAY.plusYears(2).plusDays(1), LocalTime.NOON, 601, false, "x".repeat(201))));
  }

  @Test
  void theLimitsThemselvesAreAccepted() {
    assertEquals(List.of(), fields(new Slot(TODAY, LocalTime.NOON, 15, true, null)));
    assertEquals(
        List.of(),
        fields(new Slot(TODAY.plusYears(2), LocalTime.NOON, 600, false, "x".repeat(200))));
    assertNull(new Slot(TODAY, LocalTime.NOON, 15, true, "  ").place());
  }
}
