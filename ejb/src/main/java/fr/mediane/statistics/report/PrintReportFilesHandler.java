package fr.mediane.statistics.report;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.work.WorkDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands the prints over to the background. */
@ApplicationScoped
public class PrintReportFilesHandler implements CommandHandler<PrintReportFiles, Long> {

  @Inject private AnnualReports reports;
  @Inject private WorkDesk desk;

  @Override
  public Long handle(PrintReportFiles command, CommandContext context) {
    AnnualReport report = reports.take(command.report(), Right.REPORT_READ, context);
    return desk.start(
        context,
        ReportFilesWork.NAME,
        ReportTexts.get("work", AnnualReports.label(report)),
        command.report() + ";" + command.edition());
  }
}
