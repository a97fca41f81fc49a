package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what became of a proposal. */
@ApplicationScoped
public class FollowReportProposalHandler implements CommandHandler<FollowReportProposal, Void> {

  private static final int LONGEST_NOTE = 2_000;

  @Inject private AnnualReports reports;
  @Inject private ProposalDesk desk;

  @Override
  public Void handle(FollowReportProposal command, CommandContext context) {
    AnnualReport report = reports.takeDraft(command.report(), context);
    ReformProposal proposal = desk.take(report, command.proposal(), command.version());
    if (command.state() == null) {
      throw new InvalidRefusal("state", ReportTexts.get("missing.state"));
    }
    TypedText typed = new TypedText(field -> ReportTexts.get("missing." + field));
    String note = typed.optional("note", command.note(), LONGEST_NOTE);
    typed.refuseIfWrong();
    proposal.follow(report.getYear(), command.state(), note, context.actor(), context.at());
    reports.touch(proposal);
    reports.touch(report);
    return null;
  }
}
