package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Removes a proposal. */
@ApplicationScoped
public class RemoveReportProposalHandler implements CommandHandler<RemoveReportProposal, Void> {

  @Inject private AnnualReports reports;
  @Inject private ProposalDesk desk;

  @Override
  public Void handle(RemoveReportProposal command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    ReformProposal proposal = desk.take(report, command.proposal(), command.version());
    if (proposal.getFirstYear() != report.getYear()
        || report.getReleasedEdition() > 0
        || reports.isReleased(proposal)) {
      throw new Refusal(ReportTexts.get("refused.toldAlready"));
    }
    reports.remove(proposal);
    reports.touch(report);
    return null;
  }
}
