package fr.mediane.dossier.meeting;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Plans a meeting of a dossier. Answers its identity.
 *
 * @param dossier number of the dossier
 * @param meeting what was typed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record PlanMeeting(String dossier, MeetingInput meeting) implements Command<Long> {}
