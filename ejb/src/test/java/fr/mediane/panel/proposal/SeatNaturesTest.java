package fr.mediane.panel.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.proposal.SeatNatures.Option;
import fr.mediane.panel.rule.MandateNature;
import fr.mediane.panel.rule.SeatTerm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatNaturesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate END = LocalDate.of(2027, 1, 14);

  private static SeatTerm term(String key, String person, int seat, String start, LocalDate end) {
    return new SeatTerm(key, person, seat, LocalDate.parse(start), end, null, false);
  }

  private static SeatTerm ended(SeatTerm term, LocalDate lastDay) {
    return new SeatTerm(
        term.mandateKey(),
        term.personKey(),
        term.seatNumber(),
        term.start(),
        term.plannedEnd(),
        lastDay,
        false);
  }

  private static List<Option> options(
      LocalDate effective, int seat, String person, SeatTerm... of) {
    return new SeatNatures(List.of(of), TODAY, effective).of(seat, person);
  }

  @Test
  void aMandateThatStillRunsOnTheDayOfEffectIsKeptOrRenewed() {
    SeatTerm own = term("m1", "anna", 3, "2024-01-15", END);
    assertEquals(
        List.of(new Option(MandateNature.KEPT, "m1"), new Option(MandateNature.RENEWAL, "m1")),
        options(END, 3, "anna", own));
  }

  @Test
  void theDayAfterTheLastDayItCanOnlyBeRenewed() {
    SeatTerm own = term("m1", "anna", 3, "2024-01-15", END);
    assertEquals(
        List.of(new Option(MandateNature.RENEWAL, "m1")), options(END.plusDays(1), 3, "anna", own));
  }

  @Test
  void aMandateIsNotKeptOnAnotherSeat() {
    SeatTerm own = term("m1", "anna", 3, "2024-01-15", END);
    assertEquals(List.of(new Option(MandateNature.RENEWAL, "m1")), options(END, 4, "anna", own));
  }

  @Test
  void aMemberExtendedUntilReplacedStillSits() {
    SeatTerm own =
        new SeatTerm(
            "m1", "anna", 3, LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31), null, true);
    assertEquals(
        List.of(new Option(MandateNature.KEPT, "m1"), new Option(MandateNature.RENEWAL, "m1")),
        options(END, 3, "anna", own));
  }

  @Test
  void theSeatOfSomebodyWhoLeftEarlyOffersTheRestOfTheTerm() {
    SeatTerm left = ended(term("m1", "anna", 3, "2024-01-15", END), LocalDate.of(2026, 6, 30));
    assertEquals(
        List.of(new Option(MandateNature.REPLACEMENT, "m1"), new Option(MandateNature.NEW, null)),
        options(LocalDate.of(2026, 12, 1), 3, "bruno", left));
  }

  @Test
  void theLastDayOfATermIsStillARestOfIt() {
    SeatTerm left = ended(term("m1", "anna", 3, "2024-01-15", END), LocalDate.of(2026, 6, 30));
    assertEquals(MandateNature.REPLACEMENT, options(END, 3, "bruno", left).get(0).nature());
    assertEquals(
        List.of(new Option(MandateNature.NEW, null)), options(END.plusDays(1), 3, "bruno", left));
  }

  @Test
  void nobodyReplacesHimself() {
    SeatTerm left = ended(term("m1", "anna", 3, "2024-01-15", END), LocalDate.of(2026, 6, 30));
    assertEquals(
        List.of(new Option(MandateNature.NEW, null)),
        options(LocalDate.of(2026, 12, 1), 3, "anna", left));
  }

  @Test
  void theRestIsThatOfTheLastHolderOfTheSeat() {
    SeatTerm first = ended(term("m1", "anna", 3, "2024-01-15", END), LocalDate.of(2025, 1, 31));
    SeatTerm second = ended(term("m2", "chloe", 3, "2025-02-01", END), LocalDate.of(2026, 6, 30));
    assertEquals(
        "m2", options(LocalDate.of(2026, 12, 1), 3, "bruno", second, first).get(0).mandateKey());
  }

  @Test
  void aSeatNeverHeldGivesAFirstMandate() {
    assertEquals(List.of(new Option(MandateNature.NEW, null)), options(END, 10, "bruno"));
  }

  @Test
  void whoSitsTodayIsSittingEvenWhenTheMandateEndsBeforeTheEffect() {
    SeatTerm own = term("m1", "anna", 3, "2024-01-15", TODAY);
    SeatNatures natures = new SeatNatures(List.of(own), TODAY, END);
    assertTrue(natures.sittingTerm("anna").isPresent());
    assertEquals(MandateNature.RENEWAL, natures.of(3, "anna").get(0).nature());
  }
}
