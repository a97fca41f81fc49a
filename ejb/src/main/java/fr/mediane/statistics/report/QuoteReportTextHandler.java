package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Quotes a released regional text in the national report. */
@ApplicationScoped
public class QuoteReportTextHandler implements CommandHandler<QuoteReportText, Integer> {

  @Inject private AnnualReports reports;
  @Inject private ReportTextDesk desk;

  @Override
  public Integer handle(QuoteReportText command, CommandContext context) {
    ReportTextDesk.Place place =
        desk.draft(command.report(), command.section(), command.basedOn(), context);
    if (!place.report().isNational()) {
      throw new NotFoundRefusal();
    }
    ReportRelease source =
        reports.regional(place.report().getYear()).stream()
            .filter(release -> release.getReport().getId().equals(command.source()))
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    String quoted = reports.content(source).texts().get(command.section());
    if (quoted == null) {
      throw new Refusal(ReportTexts.get("refused.nothingToQuote"));
    }
    desk.requireFigures(place, command.closing());
    String heading =
        ReportTexts.get("quote", source.getReport().getPanel().getTerritory().getName());
    String typed = command.body() == null ? "" : command.body().strip();
    String before = typed.isEmpty() ? "" : typed + "\n\n";
    return desk.write(
        place, desk.checked(place, before + heading + "\n\n" + quoted), null, context);
  }
}
