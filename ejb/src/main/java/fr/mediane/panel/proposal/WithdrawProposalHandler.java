package fr.mediane.panel.proposal;

import fr.mediane.access.AccessScope;
import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.TypedText;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives up a proposal. Once submitted, only who may submit may give up. */
@ApplicationScoped
public class WithdrawProposalHandler implements CommandHandler<WithdrawProposal, Void> {

  @Inject private Proposals proposals;

  @Override
  public Void handle(WithdrawProposal command, CommandContext context) {
    Proposal proposal =
        proposals.forStep(command.number(), command.version(), ProposalStep.WITHDRAW, context);
    Panel panel = proposal.getPanel();
    if (!proposal.getState().isEditable()
        && !AccessScope.of(context.actor(), Right.PROPOSAL_SUBMIT)
            .allows(panel.getId(), panel.isMinisterial())) {
      throw new ForbiddenRefusal();
    }
    TypedText typed = new TypedText(ProposalTexts::missing);
    String note = typed.optional("note", command.note(), TypedText.LONGEST_NOTE);
    typed.refuseIfWrong();
    proposal.advance(
        new ProposalStepRecord(ProposalStep.WITHDRAW, context.at(), context.actor(), note));
    return null;
  }
}
