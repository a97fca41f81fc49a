package fr.mediane.dossier.meeting;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.closing.EndsWithDossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Cancels the meetings that were to come after the closing; those of before are still to be
 * recorded, held or not.
 */
@ApplicationScoped
class MeetingsEnd implements EndsWithDossier {

  @Inject private MeetingDesk desk;
  @Inject private Meetings meetings;

  @Override
  public void end(Dossier dossier, LocalDate on, CommandContext context) {
    for (Meeting meeting : meetings.plannedAfter(dossier, on)) {
      meeting.cancel();
      desk.record(meeting, "step.cancelled", context);
    }
  }
}
