package fr.mediane.dossier.note;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Writes a private note. Answers its identity.
 *
 * @param dossier number of the dossier
 * @param meeting the meeting it is about; {@code null} for the dossier as a whole
 * @param text at most {@value PrivateNotes#MAX_LENGTH} characters; sealed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record WriteNote(String dossier, Long meeting, String text) implements Command<Long> {}
