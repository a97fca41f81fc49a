package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Returns a signed report to writing. */
@ApplicationScoped
public class ReturnReportHandler implements CommandHandler<ReturnReport, Void> {

  @Inject private AnnualReports reports;
  @Inject private ReleaseRules rules;

  @Override
  public Void handle(ReturnReport command, CommandContext context) {
    AnnualReport report =
        reports.take(command.report(), command.version(), Right.REPORT_CONFIRM, context);
    rules.requireSigned(report);
    String motive = rules.motive("motive", command.motive());
    report.returnToDraft();
    reports.add(new ReportStep(report, StepKind.RETURNED, context.actor(), context.at(), motive));
    return null;
  }
}
