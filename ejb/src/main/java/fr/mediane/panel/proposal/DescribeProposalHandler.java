package fr.mediane.panel.proposal;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.panel.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes the heading of a draft. */
@ApplicationScoped
public class DescribeProposalHandler implements CommandHandler<DescribeProposal, Void> {

  @Inject private Proposals proposals;
  @Inject private Heading heading;

  @Override
  public Void handle(DescribeProposal command, CommandContext context) {
    Proposal proposal = proposals.forEdit(command.number(), command.version(), context);
    String title =
        heading.check(
            command.title(), command.effectiveOn(), command.termMonths(), context.today());
    proposal.describe(title, command.effectiveOn(), command.termMonths());
    return null;
  }
}
