package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A second person confirms the destruction of a dossier: nothing of its content can be read any
 * more, by anybody, for ever.
 *
 * @param number number of the dossier
 * @param version version read
 * @param understood whether the author has ticked that it cannot be undone
 */
@Requires(Right.DOSSIER_HANDLE)
public record ConfirmDestruction(String number, long version, boolean understood)
    implements Command<Void> {}
