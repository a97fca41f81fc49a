package fr.mediane.dossier.note;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Deletes one of the author's notes, for ever.
 *
 * @param dossier number of the dossier
 * @param note identity of the note
 * @param version the version read
 */
@Requires(Right.DOSSIER_MEDIATE)
public record DeleteNote(String dossier, Long note, long version) implements Command<Void> {}
