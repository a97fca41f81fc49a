package fr.mediane.statistics.report;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Brings an earlier version back. */
@ApplicationScoped
public class RestoreReportTextHandler implements CommandHandler<RestoreReportText, Integer> {

  @Inject private ReportTextDesk desk;

  @Override
  public Integer handle(RestoreReportText command, CommandContext context) {
    ReportTextDesk.Place place =
        desk.draft(command.report(), command.section(), command.basedOn(), context);
    String body =
        place.versions().stream()
            .filter(version -> version.getNumber() == command.number())
            .map(ReportText::getBody)
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    return desk.write(place, body, command.number(), context);
  }
}
