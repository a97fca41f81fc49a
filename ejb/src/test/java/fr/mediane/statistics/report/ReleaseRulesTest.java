package fr.mediane.statistics.report;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Panel;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release takes two persons; a proposal lives until what became of it closes it. */
class ReleaseRulesTest {

  private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
  private static final Actor FIRST = actor("mediateur.ges", Role.REGIONAL_MEDIATOR);
  private static final Actor SECOND = actor("instance.ges", Role.PANEL_SECRETARIAT);

  private final ReleaseRules rules = new ReleaseRules();
  private AnnualReport report;

  @BeforeEach
  void aDraft() throws ReflectiveOperationException {
    Constructor<Panel> panel = Panel.class.getDeclaredConstructor();
    panel.setAccessible(true);
    report = new AnnualReport(panel.newInstance(), 2024, AT);
  }

  @Test
  void nobodyConfirmsADraft() {
    assertThrows(Refusal.class, () -> rules.requireSigned(report));
  }

  @Test
  void whoSignedNeverConfirms() {
    report.sign(FIRST, AT, 7L, content("Texte").digest());

    assertDoesNotThrow(() -> rules.requireSigned(report));
    assertThrows(Refusal.class, () -> rules.requireSecondPerson(report, FIRST));
    assertDoesNotThrow(() -> rules.requireSecondPerson(report, SECOND));
  }

  @Test
  void aReleasedReportChangesByANewEditionAlone() {
    report.sign(FIRST, AT, 7L, content("Texte").digest());
    report.release();
    assertEquals(1, report.getReleasedEdition());

    report.reopen();
    assertEquals(ReportState.DRAFT, report.getState());
    assertEquals(2, report.getEdition());
    assertEquals(1, report.getReleasedEdition(), "the released edition stays");
    assertNull(report.getSignedBy(), "what was signed is signed no more");
  }

  @Test
  void onlyWhatWasSignedIsReleased() {
    assertThrows(Refusal.class, () -> rules.requireUnchanged(report, content("Texte")));

    report.sign(FIRST, AT, 7L, content("Texte").digest());
    assertDoesNotThrow(() -> rules.requireUnchanged(report, content("Texte")));
    assertThrows(Refusal.class, () -> rules.requireUnchanged(report, content("Autre texte")));
    assertThrows(
        Refusal.class,
        () ->
            rules.requireUnchanged(
                report, new ReportContent(content("Texte").texts(), List.of(told(1L, "Ajoutée")))));

    report.returnToDraft();
    assertThrows(Refusal.class, () -> rules.requireUnchanged(report, content("Texte")));
  }

  @Test
  void theIdentityOfAProposalIsNotPartOfWhatIsSaid() {
    assertEquals(
        new ReportContent(Map.of(), List.of(told(1L, "Objet"))).digest(),
        new ReportContent(Map.of(), List.of(told(null, "Objet"))).digest());
  }

  private static ReportContent content(String text) {
    return new ReportContent(Map.of(ReportSection.CONTEXT, text), List.of());
  }

  private static ReportContent.Line told(Long proposal, String subject) {
    return new ReportContent.Line(
        proposal,
        new ProposalWords(ProposalTheme.LAW, Addressee.DGOS, subject, "Texte"),
        2024,
        FollowUpState.SUBMITTED,
        null);
  }

  @Test
  void aReturnNeedsItsMotive() {
    assertThrows(InvalidRefusal.class, () -> rules.motive("motive", "  "));
    assertEquals("À compléter.", rules.motive("motive", " À compléter. "));
  }

  @Test
  void aProposalIsCarriedOnUntilItIsClosed() {
    ReformProposal proposal =
        new ReformProposal(
            report,
            new ProposalWords(ProposalTheme.LAW, Addressee.MINISTERS, "Objet", "Texte"),
            null,
            FIRST,
            AT);
    assertFalse(proposal.standsIn(2023));
    assertTrue(proposal.standsIn(2024));
    assertTrue(proposal.standsIn(2026), "nothing was told: it is still open");

    proposal.follow(2025, FollowUpState.UNDER_STUDY, null, FIRST, AT);
    assertTrue(proposal.standsIn(2026));
    proposal.follow(2026, FollowUpState.TAKEN_UP, "Décret en cours.", FIRST, AT);
    assertTrue(proposal.standsIn(2026), "the report of the year tells it");
    assertFalse(proposal.standsIn(2027));
    assertEquals(FollowUpState.UNDER_STUDY, proposal.asOf(2025).orElseThrow().getState());
  }

  @Test
  void whatIsToldTwiceOfAYearReplacesItself() {
    ReformProposal proposal =
        new ReformProposal(
            report,
            new ProposalWords(ProposalTheme.LAW, Addressee.DGOS, "Objet", "Texte"),
            null,
            FIRST,
            AT);
    proposal.follow(2024, FollowUpState.UNDER_STUDY, null, FIRST, AT);
    proposal.follow(2024, FollowUpState.SET_ASIDE, null, SECOND, AT);
    assertEquals(FollowUpState.SET_ASIDE, proposal.asOf(2024).orElseThrow().getState());
    assertFalse(proposal.standsIn(2025));
  }

  private static Actor actor(String username, Role role) {
    return new Actor(1L, username, username, "qualité", role, 7L, null);
  }
}
