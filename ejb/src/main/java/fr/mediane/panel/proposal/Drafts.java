package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.regulation.RegulationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Opens drafts, numbered in the sequence of their instance and year. */
@ApplicationScoped
class Drafts {

  @Inject private Proposals proposals;
  @Inject private Panels panels;
  @Inject private Heading heading;
  @Inject private Numbering numbering;
  @Inject private RegulationStore regulation;

  /**
   * A draft with vacant seats, not yet stored.
   *
   * @throws NotFoundRefusal when the instance is out of the author's scope
   * @throws fr.mediane.door.InvalidRefusal when the heading is wrong
   */
  Proposal open(
      Long panelId,
      String title,
      LocalDate effectiveOn,
      Integer termMonths,
      CommandContext context) {
    Panel panel = panels.byId(panelId).orElseThrow(NotFoundRefusal::new);
    context.requireScope(panel.getId(), panel.isMinisterial());
    String cleaned = heading.check(title, effectiveOn, termMonths, context.today());
    Proposal proposal =
        new Proposal(
            numbering.proposalNumber(panel, context.today()),
            panel,
            cleaned,
            effectiveOn,
            termMonths,
            context.today(),
            context.actor().username());
    SeatPlan.of(panel.getKind(), regulation.calendar().inForceOn(context.today()))
        .forEach(place -> proposal.addSeat(new ProposalSeat(place.number(), place.zone())));
    return proposal;
  }

  /** Stores a draft with its first step, and names it in the journal. */
  void begin(Proposal proposal, CommandContext context) {
    proposal.addStep(
        new ProposalStepRecord(ProposalStep.CREATE, context.at(), context.actor(), null));
    proposals.add(proposal);
    context.about("Proposal", proposal.getId(), proposal.getNumber());
  }
}
