package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Records the first of the two signatures. */
@ApplicationScoped
public class SignReportHandler implements CommandHandler<SignReport, Void> {

  @Inject private AnnualReports reports;
  @Inject private FiguresSource figures;
  @Inject private Remarks remarks;

  @Override
  public Void handle(SignReport command, CommandContext context) {
    AnnualReport report =
        reports.take(command.report(), command.version(), Right.REPORT_SIGN, context);
    if (report.getState() != ReportState.DRAFT) {
      throw new Refusal(ReportTexts.get("refused.notDraft"));
    }
    ReportContent content = reports.content(report);
    requireWritten(report, content);
    Long closing =
        figures
            .closing(report)
            .orElseThrow(
                () ->
                    new Refusal(
                        ReportTexts.get("refused.notClosed", Integer.toString(report.getYear()))));
    long unanswered = remarks.unanswered(report);
    if (unanswered > 0) {
      throw new Refusal(ReportTexts.get("refused.remarks", unanswered));
    }
    report.sign(context.actor(), context.at(), closing, content.digest());
    reports.add(new ReportStep(report, StepKind.SIGNED, context.actor(), context.at(), null));
    return null;
  }

  private static void requireWritten(AnnualReport report, ReportContent content) {
    List<ReportSection> missing =
        ReportSection.of(report.isNational()).stream()
            .filter(section -> !content.texts().containsKey(section))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refusal(
          ReportTexts.get(
              "refused.unwritten",
              FrenchText.series(missing.stream().map(ReportSection::title).toList())));
    }
  }
}
