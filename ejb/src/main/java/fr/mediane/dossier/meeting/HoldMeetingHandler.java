package fr.mediane.dossier.meeting;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Problem;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.slot.SlotChecks;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Records that a meeting took place, before the dossier closed when it is closed. */
@ApplicationScoped
public class HoldMeetingHandler implements CommandHandler<HoldMeeting, Void> {

  @Inject private MeetingDesk desk;

  @Override
  public Void handle(HoldMeeting command, CommandContext context) {
    Dossier dossier = desk.recording(command.dossier(), context);
    Meeting meeting = desk.planned(dossier, command.meeting(), command.version());
    List<Problem> problems = new ArrayList<>();
    if (meeting.getMeetingOn().isAfter(context.today())) {
      problems.add(
          new Problem(
              null,
              MeetingTexts.get("hold.tooEarly", FrenchText.shortDate(meeting.getMeetingOn()))));
    }
    if (!dossier.isOpen() && meeting.getMeetingOn().isAfter(dossier.getClosedOn())) {
      problems.add(
          new Problem(
              null, MeetingTexts.get("hold.closed", FrenchText.shortDate(dossier.getClosedOn()))));
    }
    if (meeting.getGuests().stream()
        .noneMatch(guest -> command.present().contains(guest.getId()))) {
      problems.add(new Problem("present", MeetingTexts.get("hold.nobody")));
    }
    SlotChecks.checkMinutes(command.minutes(), problems);
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    desk.requirePowers(
        "present",
        meeting,
        meeting.getGuests().stream()
            .filter(guest -> command.present().contains(guest.getId()))
            .toList(),
        meeting.getMeetingOn());
    meeting.held(command.present(), command.minutes());
    desk.record(meeting, "step.held", context);
    return null;
  }
}
