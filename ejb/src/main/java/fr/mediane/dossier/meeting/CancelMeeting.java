package fr.mediane.dossier.meeting;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Cancels a meeting.
 *
 * @param dossier number of the dossier
 * @param meeting identity of the meeting
 * @param version the version of the meeting that was read
 */
@Requires(Right.DOSSIER_MEDIATE)
public record CancelMeeting(String dossier, Long meeting, long version) implements Command<Void> {}
