package fr.mediane.dossier.meeting;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.slot.Slot;

/**
 * Moves a meeting to another time or place: its convocations and calendar entries are to be sent
 * again.
 *
 * @param dossier number of the dossier
 * @param meeting identity of the meeting
 * @param version the version of the meeting that was read
 * @param slot when and where from now on
 */
@Requires(Right.DOSSIER_MEDIATE)
public record MoveMeeting(String dossier, Long meeting, long version, Slot slot)
    implements Command<Void> {}
