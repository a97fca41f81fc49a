package fr.mediane.dossier.meeting;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.slot.SlotChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Moves a meeting. */
@ApplicationScoped
public class MoveMeetingHandler implements CommandHandler<MoveMeeting, Void> {

  @Inject private MeetingDesk desk;

  @Override
  public Void handle(MoveMeeting command, CommandContext context) {
    Dossier dossier = desk.dossier(command.dossier(), context);
    Meeting meeting = desk.planned(dossier, command.meeting(), command.version());
    List<Problem> problems = new ArrayList<>();
    SlotChecks.check(command.slot(), dossier.getReceivedOn(), context.today(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    desk.requirePowers("date", meeting, meeting.getGuests(), command.slot().date());
    desk.schedule(meeting, command.slot());
    meeting.changed();
    desk.step(meeting, "step.moved", context);
    return null;
  }
}
