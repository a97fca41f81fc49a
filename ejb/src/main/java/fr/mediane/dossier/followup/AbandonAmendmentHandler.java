package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.agreement.AgreementDesk;
import fr.mediane.dossier.agreement.AgreementFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gives up an amendment; its signatures stay told, and change nothing. */
@ApplicationScoped
public class AbandonAmendmentHandler implements CommandHandler<AbandonAmendment, Void> {

  @Inject private FollowUpDesk desk;
  @Inject private AgreementDesk days;

  @Override
  public Void handle(AbandonAmendment command, CommandContext context) {
    AgreementFile file = desk.take(command.number(), command.version(), context);
    Amendment amendment = FollowUpDesk.pending(file, command.amendment());
    LocalDate on =
        days.day(
            "amendmentAbandonedOn",
            command.on(),
            amendment.getHappenedOn(),
            "amend.abandonedEarly",
            file.dossier(),
            context);
    amendment.abandon(on);
    file.agreement().changed();
    desk.did(file, on, context, "step.amendmentAbandoned", amendment.getAmendment());
    return null;
  }
}
