package fr.mediane.dossier.meeting;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Cancels a meeting; no reason is asked for. */
@ApplicationScoped
public class CancelMeetingHandler implements CommandHandler<CancelMeeting, Void> {

  @Inject private MeetingDesk desk;

  @Override
  public Void handle(CancelMeeting command, CommandContext context) {
    Meeting meeting =
        desk.planned(
            desk.recording(command.dossier(), context), command.meeting(), command.version());
    meeting.cancel();
    desk.record(meeting, "step.cancelled", context);
    return null;
  }
}
