package fr.mediane.network.act;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.network.Civility;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediatorEntryCheckTest {

  private static final LocalDate START = LocalDate.of(2026, 12, 1);

  @Test
  void aCompleteEntryPasses() {
    assertDoesNotThrow(() -> MediatorEntryCheck.require(entry("Essai", null, START, 150)));
  }

  @Test
  void everythingMissingIsSaidAtOnce() {
    RecordMediator empty =
        new RecordMediator(null, null, " ", null, "", null, null, null, "", null, null);
    assertEquals(
        List.of(
            "territory",
            "civility",
            "lastName",
            "firstName",
            "certificateBody",
            "certificateOn",
            "actReference",
            "startsOn",
            "endsOn"),
        fields(empty));
  }

  @Test
  void theCertificateComesBeforeTheTerm() {
    assertEquals(List.of("certificateOn"), fields(entry("Essai", null, START.plusDays(1), null)));
    assertDoesNotThrow(() -> MediatorEntryCheck.require(entry("Essai", null, START, null)));
  }

  @Test
  void anAddressAndANumberOfHoursMustBePlausible() {
    assertEquals(List.of("email"), fields(entry("Essai", "zoe", START, null)));
    assertEquals(List.of("email"), fields(entry("Essai", "zoe@<x>.fr", START, null)));
    assertDoesNotThrow(() -> MediatorEntryCheck.require(entry("Essai", "z@e.fr", START, null)));
    assertEquals(List.of("trainingHours"), fields(entry("Essai", null, START, 0)));
    assertEquals(List.of("trainingHours"), fields(entry("Essai", null, START, 2_001)));
  }

  @Test
  void aTermEndsOnTheLastDayOf2100AtTheLatest() {
    assertDoesNotThrow(() -> MediatorEntryCheck.require(term(LocalDate.of(2100, 12, 31), 0)));
    assertEquals(List.of("endsOn"), fields(term(LocalDate.of(2100, 12, 31), 1)));
    assertEquals(List.of("startsOn", "endsOn"), fields(term(LocalDate.of(2101, 1, 1), 0)));
  }

  @Test
  void aNameOfEightyOneCharactersIsTooLong() {
    assertDoesNotThrow(() -> MediatorEntryCheck.require(entry("x".repeat(80), null, START, null)));
    InvalidRefusal refusal =
        assertThrows(
            InvalidRefusal.class,
            () -> MediatorEntryCheck.require(entry("x".repeat(81), null, START, null)));
    assertTrue(refusal.getMessage().contains("80 caractères"));
  }

  private static List<String> fields(RecordMediator entry) {
    return assertThrows(InvalidRefusal.class, () -> MediatorEntryCheck.require(entry))
        .problems()
        .stream()
        .map(Problem::field)
        .toList();
  }

  private static RecordMediator entry(
      String lastName, String email, LocalDate certificateOn, Integer hours) {
    return entry(lastName, email, certificateOn, hours, START, START.plusYears(3).minusDays(1));
  }

  private static RecordMediator term(LocalDate startsOn, int days) {
    return entry("Essai", null, START, null, startsOn, startsOn.plusDays(days));
  }

  private static RecordMediator entry(
      String lastName,
      String email,
      LocalDate certificateOn,
      Integer hours,
      LocalDate startsOn,
      LocalDate endsOn) {
    return new RecordMediator(
        "GES",
        Civility.MME,
        lastName,
        "Zoé",
        email,
        "Organisme",
        certificateOn,
        hours,
        "arrêté",
        startsOn,
        endsOn);
  }
}
