package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a new edition. */
@ApplicationScoped
public class ReopenReportHandler implements CommandHandler<ReopenReport, Void> {

  @Inject private AnnualReports reports;
  @Inject private ReleaseRules rules;

  @Override
  public Void handle(ReopenReport command, CommandContext context) {
    AnnualReport report =
        reports.take(command.report(), command.version(), Right.REPORT_SIGN, context);
    if (report.getState() != ReportState.RELEASED) {
      throw new Refusal(ReportTexts.get("refused.notReleased"));
    }
    String motive = rules.motive("reason", command.reason());
    report.reopen();
    reports.add(new ReportStep(report, StepKind.REOPENED, context.actor(), context.at(), motive));
    return null;
  }
}
