package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a regional proposal up in the national report. */
@ApplicationScoped
public class AdoptReportProposalHandler implements CommandHandler<AdoptReportProposal, Long> {

  @Inject private AnnualReports reports;
  @Inject private ProposalDesk desk;

  @Override
  public Long handle(AdoptReportProposal command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    if (!report.isNational()) {
      throw new NotFoundRefusal();
    }
    ReportContent.Line told = desk.released(command.source(), report.getYear());
    boolean taken =
        reports.proposals(report.getPanel(), report.getYear()).stream()
            .anyMatch(proposal -> takesUp(proposal, told));
    if (taken) {
      throw new Refusal(ReportTexts.get("refused.adopted"));
    }
    ReformProposal proposal =
        new ReformProposal(report, told.words(), desk.behind(told), context.actor(), context.at());
    reports.add(proposal);
    reports.touch(report);
    return proposal.getId();
  }

  private static boolean takesUp(ReformProposal proposal, ReportContent.Line told) {
    return told.proposal() == null
        ? proposal.getWords().equals(told.words())
        : proposal.getOrigin() != null && told.proposal().equals(proposal.getOrigin().getId());
  }
}
