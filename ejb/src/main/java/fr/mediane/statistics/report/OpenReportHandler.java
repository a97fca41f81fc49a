package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Panels;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens a report. */
@ApplicationScoped
public class OpenReportHandler implements CommandHandler<OpenReport, Long> {

  /** First year of the mediation network (décret du 28 août 2019). */
  private static final int FIRST_YEAR = 2019;

  @Inject private AnnualReports reports;
  @Inject private Panels panels;

  @Override
  public Long handle(OpenReport command, CommandContext context) {
    Panel panel = panels.byCode(command.panelCode()).orElseThrow(NotFoundRefusal::new);
    if (!writes(context.actor(), panel)) {
      throw new NotFoundRefusal();
    }
    context.about("Panel", panel.getId(), panel.getName());
    int present = context.today().getYear();
    if (command.year() < FIRST_YEAR || command.year() > present) {
      throw new InvalidRefusal(
          "year",
          ReportTexts.get("refused.year", Integer.toString(FIRST_YEAR), Integer.toString(present)));
    }
    if (reports.exists(panel, command.year())) {
      throw new InvalidRefusal(
          "year", ReportTexts.get("refused.exists", Integer.toString(command.year())));
    }
    AnnualReport report = new AnnualReport(panel, command.year(), context.at());
    reports.add(report);
    context.about("AnnualReport", report.getId(), AnnualReports.label(report));
    return report.getId();
  }

  private static boolean writes(Actor actor, Panel panel) {
    return actor.role() == Role.NATIONAL_MEDIATOR
        ? panel.getKind() == PanelKind.NATIONAL
        : panel.getId().equals(actor.panelId());
  }
}
