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
    ReformProposal source = desk.released(command.source(), report.getYear());
    boolean taken =
        reports.proposals(report.getPanel(), report.getYear()).stream()
            .anyMatch(proposal -> source.equals(proposal.getOrigin()));
    if (taken) {
      throw new Refusal(ReportTexts.get("refused.adopted"));
    }
    ReformProposal proposal =
        new ReformProposal(report, source.getWords(), source, context.actor(), context.at());
    reports.add(proposal);
    reports.touch(report);
    return proposal.getId();
  }
}
