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
    return desk.write(
        desk.draft(command.report(), command.section(), command.basedOn(), context),
        desk.checked(command.body()),
        null,
        context);
  }
}
