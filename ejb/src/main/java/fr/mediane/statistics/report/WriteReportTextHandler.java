package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes the next version of a part. */
@ApplicationScoped
public class WriteReportTextHandler implements CommandHandler<WriteReportText, Integer> {

  @Inject private ReportTextDesk desk;

  @Override
  public Integer handle(WriteReportText command, CommandContext context) {
    ReportTextDesk.Place place =
        desk.draft(command.report(), command.section(), command.basedOn(), context);
    desk.requireFigures(place, command.closing());
    return desk.write(place, desk.checked(place, command.body()), null, context);
  }
}
