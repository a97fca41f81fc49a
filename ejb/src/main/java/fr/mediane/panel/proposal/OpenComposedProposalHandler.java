package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a draft and gives its seats, in one act. */
@ApplicationScoped
public class OpenComposedProposalHandler implements CommandHandler<OpenComposedProposal, String> {

  @Inject private Drafts drafts;
  @Inject private SeatAssignments assignments;

  @Override
  public String handle(OpenComposedProposal command, CommandContext context) {
    Proposal proposal =
        drafts.open(
            command.panelId(),
            command.title(),
            command.effectiveOn(),
            command.termMonths(),
            context);
    assignments.giveAll(proposal, command.gifts(), context.today());
    drafts.begin(proposal, context);
    return proposal.getNumber();
  }
}
