package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Records the second of the two signatures: the edition is copied and released. */
@ApplicationScoped
public class ConfirmReportHandler implements CommandHandler<ConfirmReport, Void> {

  @Inject private AnnualReports reports;
  @Inject private ReleaseRules rules;
  @Inject private FiguresSource figures;
  @Inject private Remarks remarks;

  @Override
  public Void handle(ConfirmReport command, CommandContext context) {
    AnnualReport report =
        reports.take(command.report(), command.version(), Right.REPORT_CONFIRM, context);
    rules.requireSigned(report);
    rules.requireSecondPerson(report, context.actor());
    if (!command.understood()) {
      throw new InvalidRefusal("understood", ReportTexts.get("refused.understood"));
    }
    if (!figures.closing(report).equals(Optional.of(report.getClosingId()))) {
      throw new Refusal(ReportTexts.get("refused.closedAgain"));
    }
    ReportContent content = reports.content(report);
    rules.requireUnchanged(report, content);
    long unanswered = remarks.unanswered(report);
    if (unanswered > 0) {
      throw new Refusal(ReportTexts.get("refused.remarksSince", unanswered));
    }
    report.release();
    reports.add(new ReportRelease(report, content, context.actor(), context.at()));
    reports.add(new ReportStep(report, StepKind.RELEASED, context.actor(), context.at(), null));
    return null;
  }
}
