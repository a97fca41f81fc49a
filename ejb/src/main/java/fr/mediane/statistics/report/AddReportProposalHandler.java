package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes a proposal. */
@ApplicationScoped
public class AddReportProposalHandler implements CommandHandler<AddReportProposal, Long> {

  @Inject private AnnualReports reports;

  @Override
  public Long handle(AddReportProposal command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    ReformProposal proposal =
        new ReformProposal(
            report, ProposalCheck.checked(command.words()), null, context.actor(), context.at());
    reports.add(proposal);
    reports.touch(report);
    return proposal.getId();
  }
}
