package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Suspends the destruction of a closed dossier: a legal action is declared.
 *
 * @param number number of the dossier
 * @param version version read
 * @param motive which action; sealed
 */
@Requires(Right.DOSSIER_HANDLE)
public record SuspendDestruction(String number, long version, String motive)
    implements Command<Void> {}
