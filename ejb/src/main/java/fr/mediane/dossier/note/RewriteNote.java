package fr.mediane.dossier.note;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Replaces the text of one of the author's notes.
 *
 * @param dossier number of the dossier
 * @param note identity of the note
 * @param version the version read
 * @param text at most {@value PrivateNotes#MAX_LENGTH} characters; sealed
 */
@Requires(Right.DOSSIER_MEDIATE)
public record RewriteNote(String dossier, Long note, long version, String text)
    implements Command<Void> {}
