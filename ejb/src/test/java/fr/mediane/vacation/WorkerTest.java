package fr.mediane.vacation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose hours are whose: the cap of a month is that of a person, whatever his terms of office. */
class WorkerTest {

  private static final Long EAST = 1L;
  private static final Long WEST = 2L;
  private static final int TWELVE = 12 * VacationCount.UNIT_MINUTES;

  @Test
  void aMediatorRenewedInTheMonthHasOneCap() {
    List<Worker> people =
        Worker.people(
            List.of(
                row(11L, EAST, 7L, "Anne", "Essai", 0, TWELVE),
                row(12L, EAST, 7L, "Anne", "Essai", 0, TWELVE)));
    assertEquals(1, people.size());
    Worker renewed = people.get(0);
    assertEquals(2 * TWELVE, renewed.minutes());
    assertEquals("p7", renewed.key());
    assertEquals(12L, renewed.mediatorId());
    VacationTerms terms =
        new VacationTerms(LocalDate.of(2023, 5, 1), null, 15_000, 300_000, 150_000);
    assertEquals(
        300_000,
        new VacationPay(new VacationCount(renewed.minutes(), terms, true), 0, 0, 0).paidCents());
  }

  @Test
  void aTermThatNamesNoPersonIsThatOfTheNamesakeOfTheTerritory() {
    List<Worker> people =
        Worker.people(
            List.of(
                row(11L, EAST, null, "Anne", "Essai", 0, 180),
                row(12L, EAST, 7L, "ANNE", "Éssai", -1, 180)));
    assertEquals(1, people.size());
    assertEquals(360, people.get(0).minutes());
    assertTrue(people.get(0).presides());
    assertTrue(people.get(0).is(null, 11L), "what was recorded under the first term is his");
    assertTrue(people.get(0).is(7L, null));
  }

  @Test
  void twoTermsWithoutAnyPersonAreOneMediatorToo() {
    List<Worker> people =
        Worker.people(
            List.of(
                row(12L, EAST, null, "Anne", "Essai", 0, 180),
                row(11L, EAST, null, "Anne", "Essai", -1, 0)));
    assertEquals(List.of("m11"), people.stream().map(Worker::key).toList());
  }

  @Test
  void namesakesWhoAreTwoPersonsOrElsewhereStayApart() {
    assertEquals(
        2,
        Worker.people(
                List.of(
                    row(11L, EAST, 7L, "Anne", "Essai", 0, 180),
                    row(12L, EAST, 8L, "Anne", "Essai", 0, 180)))
            .size());
    assertEquals(
        2,
        Worker.people(
                List.of(
                    row(11L, EAST, null, "Anne", "Essai", 0, 180),
                    row(12L, WEST, null, "Anne", "Essai", 0, 180)))
            .size());
    Worker member = row(null, null, 9L, "Anne", "Essai", 1, 180);
    List<Worker> people =
        Worker.people(List.of(row(11L, EAST, null, "Anne", "Essai", 0, 180), member));
    assertEquals(2, people.size(), "a member is no mediator for bearing his name");
    assertFalse(people.get(0).is(null, null));
  }

  @Test
  void aMediatorWhoActsAsAMemberIsOneMediator() {
    List<Worker> people =
        Worker.people(
            List.of(
                row(null, null, 7L, "Anne", "Essai", 1, 60),
                row(11L, EAST, 7L, "Anne", "Essai", -1, 120)));
    assertEquals(1, people.size());
    assertEquals(VacationCapacity.MEDIATOR, people.get(0).capacity());
    assertEquals(180, people.get(0).minutes());
  }

  private static Worker row(
      Long term, Long territory, Long person, String first, String last, int seat, int minutes) {
    return Worker.of(new Object[] {term, territory, person, "MME", first, last, seat, minutes});
  }
}
