package fr.mediane.panel.view;

import static fr.mediane.panel.view.Lines.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final MandateLine FIRST = line(1, 1, 11, "2020-02-24", "2023-02-23");
  private static final MandateLine SECOND = line(2, 1, 11, "2023-02-24", "2026-02-23");
  private static final MandateLine THIRD = line(3, 1, 11, "2026-02-24", "2029-02-23");

  @Test
  void theLastDayBelongsToTheMandateAndTheNextToItsSuccessor() {
    PanelTerms terms = new PanelTerms(List.of(FIRST, SECOND), 10);
    assertEquals(1L, holder(terms, "2023-02-23"));
    assertEquals(2L, holder(terms, "2023-02-24"));
    assertEquals(2L, holder(terms, "2026-02-23"));
    SeatRow after = seat(terms, "2026-02-24");
    assertTrue(after.vacant());
    assertEquals(LocalDate.of(2026, 2, 24), after.vacantSince());
    assertEquals("M.\u00a0P N11", after.lastHolder());
  }

  @Test
  void nobodySitsBeforeTheFirstMandate() {
    PanelTerms terms = new PanelTerms(List.of(FIRST), 10);
    Roster eve = Lines.roster(terms, LocalDate.of(2020, 2, 23));
    assertTrue(eve.seats().isEmpty());
    assertTrue(eve.beforeInstallation());
    Roster first = Lines.roster(terms, LocalDate.of(2020, 2, 24));
    assertEquals(10, first.seats().size());
    assertFalse(first.beforeInstallation());
  }

  @Test
  void aSeatNeverHeldSaysSo() {
    PanelTerms terms = new PanelTerms(List.of(FIRST), 10);
    SeatRow never = Lines.roster(terms, LocalDate.of(2021, 1, 1)).seats().get(9);
    assertTrue(never.vacant());
    assertFalse(never.heldBefore());
  }

  @Test
  void renewalsAreCountedUpToTheMandateShownAndLimitedByTheVersionOfTheDay() {
    PanelTerms terms = new PanelTerms(List.of(FIRST, SECOND, THIRD), 10);
    assertEquals(0, member(terms, "2020-02-24").renewalsUsed());
    assertEquals(1, member(terms, "2023-04-30").renewalsUsed());
    assertEquals(2, member(terms, "2026-02-24").renewalsUsed());
    assertEquals(1, member(terms, "2023-04-30").renewalsAllowed());
    assertEquals(2, member(terms, "2023-05-01").renewalsAllowed());
  }

  @Test
  void aTermUnderNoticeIsTellingOnlyWhenNobodyFollows() {
    PanelTerms followed = new PanelTerms(List.of(SECOND, THIRD), 10);
    assertEquals(1, member(followed, "2026-01-23").noticeMonths());
    assertFalse(member(followed, "2026-01-23").ending());
    PanelTerms alone = new PanelTerms(List.of(SECOND), 10);
    assertTrue(member(alone, "2026-01-23").ending());
    assertEquals(3, member(alone, "2026-01-22").noticeMonths());
    assertEquals(6, member(alone, "2025-08-23").noticeMonths());
    assertFalse(member(alone, "2025-08-22").ending());
  }

  @Test
  void anExtensionKeepsTheHolderUntilReplaced() {
    PanelTerms terms = new PanelTerms(List.of(Lines.extended(SECOND)), 10);
    Member member = member(terms, "2026-11-22");
    assertTrue(member.stayingOn(LocalDate.of(2026, 11, 22)));
    TermEnd end =
        terms
            .endsBetween(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 5, 22), Lines.ALERTS)
            .get(0);
    assertEquals(LocalDate.of(2026, 2, 23), end.lastDay());
    assertTrue(end.open());
  }

  @Test
  void aSupersededEntryNeverSitsAndIsCounted() {
    MandateLine wrong = Lines.superseded(line(9, 2, 12, "2020-02-24", "2023-02-23"), 1);
    PanelTerms terms = new PanelTerms(List.of(FIRST, wrong), 10);
    assertEquals(1, terms.corrected());
    assertTrue(Lines.roster(terms, LocalDate.of(2021, 1, 1)).seats().get(1).vacant());
  }

  @Test
  void womenAndMenAreCountedFromTheCivility() {
    PanelTerms terms =
        new PanelTerms(List.of(FIRST, line(4, 2, 12, "2020-02-24", "2023-02-23")), 10);
    Roster roster = Lines.roster(terms, LocalDate.of(2021, 1, 1));
    assertEquals(1, roster.women());
    assertEquals(1, roster.men());
    assertEquals(0, roster.uncounted());
    assertEquals(8, roster.vacancies().size());
  }

  private static Long holder(PanelTerms terms, String date) {
    return seat(terms, date).member().mandate().id();
  }

  private static Member member(PanelTerms terms, String date) {
    return seat(terms, date).member();
  }

  private static SeatRow seat(PanelTerms terms, String date) {
    return Lines.roster(terms, LocalDate.parse(date)).seats().get(0);
  }
}
