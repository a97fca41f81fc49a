package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changes what a proposal says. */
@ApplicationScoped
public class ReviseReportProposalHandler implements CommandHandler<ReviseReportProposal, Void> {

  @Inject private AnnualReports reports;
  @Inject private ProposalDesk desk;

  @Override
  public Void handle(ReviseReportProposal command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    ReformProposal proposal = desk.take(report, command.proposal(), command.version());
    if (proposal.getFirstYear() != report.getYear()) {
      throw new Refusal(
          ReportTexts.get("refused.madeEarlier", Integer.toString(proposal.getFirstYear())));
    }
    proposal.revise(ProposalCheck.checked(command.words()));
    reports.touch(report);
    return null;
  }
}
