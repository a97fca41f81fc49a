package fr.mediane.panel.act;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.panel.AppointingAct;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.proposal.CompositionFactory;
import fr.mediane.panel.proposal.CompositionMaterial;
import fr.mediane.panel.proposal.Proposals;
import fr.mediane.panel.rule.Composition;
import fr.mediane.regulation.RegulationNotInForceException;
import fr.mediane.time.LegalTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The documents that a person may download. Each checks the right and the scope, answers « absent »
 * for what is hidden, and journals the printing.
 */
@Stateless
@PermitAll
public class DocumentDesk {

  @Inject private ActorDirectory actors;
  @Inject private Acts acts;
  @Inject private ActFiles files;
  @Inject private Panels panels;
  @Inject private Proposals proposals;
  @Inject private CompositionFactory compositions;
  @Inject private DraftAssembler drafts;
  @Inject private ActAssembler assembler;
  @Inject private ProposalSheetAssembler sheets;
  @Inject private RosterAssembler rosters;
  @Inject private Press press;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /** A signed act, byte for byte as it was kept. Acts are public: every role reads every act. */
  @Requires(Right.PANEL_READ)
  public RenderedDocument act(String number, DocumentFormat format) {
    Actor actor = actors.current();
    AppointingAct act = acts.byNumber(number).orElseThrow(NotFoundRefusal::new);
    requireScope(actor, Right.PANEL_READ, act.getPanel());
    RenderedDocument file = files.of(act.getId(), format);
    journal.read(actor, "PrintAct", "AppointingAct", act.getId().toString(), number);
    return file;
  }

  /**
   * The act of a proposal as it would be signed today, marked « PROJET » on every page.
   *
   * @throws Refusal when the proposal appoints nobody or the wording is incomplete
   */
  @Requires(Right.PROPOSAL_READ)
  public RenderedDocument project(String proposalNumber, DocumentFormat format) {
    Actor actor = actors.current();
    Proposal proposal = readable(actor, proposalNumber);
    CompositionMaterial material = compositions.material(proposal, today());
    Composition composition =
        SignedComposition.of(material.ofProposal(proposal, today()), proposal.getTermMonths());
    if (SignedComposition.granted(composition).isEmpty()) {
      throw new Refusal(ActTexts.get("appoint.nobody"));
    }
    Signatory signatory = expectedSignatory(actor, proposal.getPanel());
    RenderedDocument file =
        press.print(
            assembler.write(drafts.project(proposal, material, composition, signatory)), format);
    journal.read(
        actor, "PrintDraftAct", "Proposal", proposal.getId().toString(), proposal.getNumber());
    return file;
  }

  /** The sheet of a proposal, with what every rule says of it today. */
  @Requires(Right.PROPOSAL_READ)
  public RenderedDocument sheet(String proposalNumber, DocumentFormat format) {
    Actor actor = actors.current();
    Proposal proposal = readable(actor, proposalNumber);
    RenderedDocument file = press.print(sheets.write(proposal, today()), format);
    journal.read(
        actor, "PrintProposalSheet", "Proposal", proposal.getId().toString(), proposalNumber);
    return file;
  }

  /**
   * The roster of an instance.
   *
   * @param date day on which the composition is read; {@code null} for today
   * @throws Refusal when no version of the decree is in force that day
   */
  @Requires(Right.PANEL_READ)
  public RenderedDocument roster(String panelCode, LocalDate date, DocumentFormat format) {
    Actor actor = actors.current();
    Panel panel = panels.byCode(panelCode).orElseThrow(NotFoundRefusal::new);
    requireScope(actor, Right.PANEL_READ, panel);
    LocalDate day = date == null ? today() : date;
    try {
      RenderedDocument file = press.print(rosters.write(panel, day), format);
      journal.read(actor, "PrintRoster", "Panel", panel.getId().toString(), panelCode + " " + day);
      return file;
    } catch (RegulationNotInForceException tooEarly) {
      throw new Refusal(tooEarly.getMessage());
    }
  }

  private Proposal readable(Actor actor, String number) {
    Proposal proposal = proposals.byNumber(number).orElseThrow(NotFoundRefusal::new);
    requireScope(actor, Right.PROPOSAL_READ, proposal.getPanel());
    return proposal;
  }

  private static void requireScope(Actor actor, Right right, Panel panel) {
    AccessScope scope = AccessScope.of(actor, right);
    if (!scope.isOpen()) {
      throw new ForbiddenRefusal();
    }
    if (!scope.allows(panel.getId(), panel.isMinisterial())) {
      throw new NotFoundRefusal();
    }
  }

  private Signatory expectedSignatory(Actor actor, Panel panel) {
    if (AccessScope.of(actor, Right.PROPOSAL_DECIDE).allows(panel.getId(), panel.isMinisterial())) {
      return Signatory.of(actor);
    }
    return acts.director(panel).orElse(new Signatory("", ""));
  }

  private LocalDate today() {
    return LegalTime.today(clock);
  }
}
