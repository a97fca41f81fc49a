package fr.mediane.dossier.meeting;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Presidents;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.network.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Plans a meeting. */
@ApplicationScoped
public class PlanMeetingHandler implements CommandHandler<PlanMeeting, Long> {

  @Inject private MeetingDesk desk;
  @Inject private Presidents presidents;

  @Override
  public Long handle(PlanMeeting command, CommandContext context) {
    MeetingInput input = command.meeting();
    Dossier dossier = desk.dossier(command.dossier(), context);
    MeetingChecks.check(input, dossier, context.today());
    List<PowerHolder> representatives = desk.representatives(input, dossier);
    Meeting meeting = new Meeting(dossier, input.kind(), context.actor().username(), context.at());
    meeting.schedule(input.slot());
    input.parties().stream()
        .sorted()
        .forEach(rank -> meeting.invite(MeetingGuest.party(meeting, rank)));
    input.mediators().stream()
        .sorted()
        .forEach(person -> meeting.invite(MeetingGuest.mediator(meeting, person)));
    if (input.president()) {
      OfficeTerm president =
          presidents
              .of(dossier, input.slot().date())
              .orElseThrow(
                  () -> new InvalidRefusal("president", MeetingTexts.get("president.vacant")));
      if (presidents.isBarred(dossier, input.slot().date())) {
        throw new InvalidRefusal("president", MeetingTexts.get("president.barred"));
      }
      meeting.invite(MeetingGuest.president(meeting, president.mediatorId(), president.personId()));
    }
    desk.add(meeting);
    desk.schedule(meeting, input.slot());
    representatives.forEach(
        holder ->
            named(
                meeting,
                MeetingGuest.representative(meeting, holder.partyRank(), holder.id()),
                holder.identity().fullName()));
    inviteNamed(meeting, input);
    desk.step(meeting, "step.planned", context);
    return meeting.getId();
  }

  private void inviteNamed(Meeting meeting, MeetingInput input) {
    input.companions().entrySet().stream()
        .filter(companion -> !companion.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            companion ->
                named(
                    meeting,
                    MeetingGuest.companion(meeting, companion.getKey()),
                    companion.getValue()));
    if (!input.physician().isEmpty()) {
      named(meeting, MeetingGuest.physician(meeting), input.physician());
    }
  }

  /** The identity of a guest is part of what its name is sealed under: stored first. */
  private void named(Meeting meeting, MeetingGuest guest, String name) {
    meeting.invite(guest);
    desk.add(guest);
    desk.name(meeting, guest, name);
  }
}
