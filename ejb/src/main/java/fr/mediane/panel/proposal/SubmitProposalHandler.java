package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalStep;
import fr.mediane.panel.ProposalStepRecord;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Submits a draft when nothing stands in the way. */
@ApplicationScoped
public class SubmitProposalHandler implements CommandHandler<SubmitProposal, Void> {

  @Inject private Proposals proposals;
  @Inject private CompositionFactory compositions;

  @Override
  public Void handle(SubmitProposal command, CommandContext context) {
    Proposal proposal =
        proposals.forStep(command.number(), command.version(), ProposalStep.SUBMIT, context);
    proposals
        .waitingBeside(proposal)
        .ifPresent(
            other -> {
              throw new Refusal(ProposalTexts.get("submit.beside", other));
            });
    if (proposal.getEffectiveOn().isBefore(context.today())) {
      throw new InvalidRefusal(
          "effectiveOn",
          ProposalTexts.get("submit.past", FrenchText.shortDate(proposal.getEffectiveOn())));
    }
    Answers.write(proposal, command.motives());
    List<Problem> problems =
        SubmissionGate.problems(
            compositions.assess(compositions.ofProposal(proposal, context.today())),
            Answers.of(proposal));
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    proposal.advance(
        new ProposalStepRecord(ProposalStep.SUBMIT, context.at(), context.actor(), null));
    return null;
  }
}
