package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prepares the act of the appointing authority. */
@ApplicationScoped
public class PrepareProposalHandler implements CommandHandler<PrepareProposal, Void> {

  @Inject private Proposals proposals;
  @Inject private Numbering numbering;

  @Override
  public Void handle(PrepareProposal command, CommandContext context) {
    Proposal proposal =
        proposals.forStep(command.number(), command.version(), ProposalStep.PREPARE, context);
    TypedText typed = new TypedText(ProposalTexts::missing);
    String place = typed.required("place", command.place(), 80);
    String note = typed.optional("note", command.note(), TypedText.LONGEST_NOTE);
    typed.refuseIfWrong();
    String reserved =
        proposal.getActNumber() == null
            ? numbering.actNumber(proposal.getPanel(), context.today())
            : proposal.getActNumber();
    proposal.prepareAct(place, reserved);
    proposal.advance(
        new ProposalStepRecord(ProposalStep.PREPARE, context.at(), context.actor(), note));
    return null;
  }
}
