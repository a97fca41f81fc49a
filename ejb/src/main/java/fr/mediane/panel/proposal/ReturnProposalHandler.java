package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends a proposal back with a motive. */
@ApplicationScoped
public class ReturnProposalHandler implements CommandHandler<ReturnProposal, Void> {

  @Inject private Proposals proposals;

  @Override
  public Void handle(ReturnProposal command, CommandContext context) {
    Proposal proposal =
        proposals.forStep(command.number(), command.version(), ProposalStep.RETURN, context);
    TypedText typed = new TypedText(ProposalTexts::missing);
    String motive = typed.required("motive", command.motive(), TypedText.LONGEST_NOTE);
    typed.refuseIfWrong();
    proposal.advance(
        new ProposalStepRecord(ProposalStep.RETURN, context.at(), context.actor(), motive));
    return null;
  }
}
