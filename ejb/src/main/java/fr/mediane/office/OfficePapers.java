package fr.mediane.office;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.CaseFormModel;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.pool.CallLine;
import fr.mediane.panel.pool.Calls;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import fr.mediane.text.FrenchText;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Prints the papers of an instance (doc. 16, 21 and 22). Each print checks the right and the scope,
 * answers « absent » for what is hidden, issues the file and is journaled with its digest.
 */
@Stateless
@PermitAll
public class OfficePapers {

  @Inject private ActorDirectory actors;
  @Inject private Panels panels;
  @Inject private Proposals proposals;
  @Inject private Calls calls;
  @Inject private OfficeWriter writer;
  @Inject private Papers papers;
  @Inject private IssuedFiles issued;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A call for applications, to be published.
   *
   * @throws NotFoundRefusal when there is none of that identity within reach
   * @throws fr.mediane.door.Refusal when it was cancelled
   */
  @Requires(Right.CANDIDATE_READ)
  public RenderedDocument call(Long id, DocumentFormat format) {
    CallLine call = calls.one(id);
    Panel panel = panels.byCode(call.panel().code()).orElseThrow(NotFoundRefusal::new);
    return issue(
        "PrintCall",
        IssuedKind.CALL_FOR_APPLICATIONS,
        panel,
        call.call().title(),
        writer.call(panel, call, today()),
        format);
  }

  /**
   * The ranked list of those whom the mediator proposes, with the proof of their certificates.
   *
   * @throws NotFoundRefusal when there is no such proposal within reach
   * @throws fr.mediane.door.Refusal when it gives no seat yet
   */
  @Requires(Right.PROPOSAL_READ)
  public RenderedDocument ranked(String number, DocumentFormat format) {
    Proposal proposal = proposals.byNumber(number).orElseThrow(NotFoundRefusal::new);
    requireScope(Right.PROPOSAL_READ, proposal.getPanel());
    return issue(
        "PrintRankedProposals",
        IssuedKind.RANKED_PROPOSALS,
        proposal.getPanel(),
        number,
        writer.ranked(proposal, today()),
        format);
  }

  /**
   * The rules of procedure of an instance, to be adopted and signed.
   *
   * @throws NotFoundRefusal when the reader does not reach the instance
   */
  @Requires(Right.OFFICE_PRINT)
  public RenderedDocument rules(String code, DocumentFormat format) {
    Panel panel = panel(code);
    return issue(
        "PrintRulesOfProcedure",
        IssuedKind.RULES_OF_PROCEDURE,
        panel,
        FrenchText.longDate(today()),
        writer.rules(panel, today()),
        format);
  }

  /**
   * The convention between the agency that keeps the secretariat and the mediator, to be signed.
   *
   * @throws NotFoundRefusal when the reader does not reach the instance
   * @throws fr.mediane.door.Refusal when no agency keeps its secretariat
   */
  @Requires(Right.OFFICE_PRINT)
  public RenderedDocument convention(String code, DocumentFormat format) {
    Panel panel = panel(code);
    return issue(
        "PrintConvention",
        IssuedKind.AGENCY_CONVENTION,
        panel,
        FrenchText.longDate(today()),
        writer.convention(panel, today()),
        format);
  }

  private Panel panel(String code) {
    Panel panel = panels.byCode(code).orElseThrow(NotFoundRefusal::new);
    requireScope(Right.OFFICE_PRINT, panel);
    return panel;
  }

  private void requireScope(Right right, Panel panel) {
    if (!AccessScope.of(actors.current(), right).allows(panel.getId(), panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
  }

  private RenderedDocument issue(
      String action,
      IssuedKind kind,
      Panel panel,
      String subject,
      CaseFormModel model,
      DocumentFormat format) {
    Actor actor = actors.current();
    RenderedDocument file =
        issued.issue(
            kind,
            panel.getName() + ", " + subject,
            panel.getId(),
            papers.print(model, format),
            clock.instant(),
            actor.username());
    journal.read(
        actor,
        action,
        "Panel",
        panel.getId().toString(),
        OfficeTexts.get("journal", file.fileName(), file.sha256(), subject));
    return file;
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
