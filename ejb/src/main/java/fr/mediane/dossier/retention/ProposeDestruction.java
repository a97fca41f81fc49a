package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A first person proposes to destroy a dossier whose time of retention is over.
 *
 * @param number number of the dossier
 * @param version version read
 */
@Requires(Right.DOSSIER_HANDLE)
public record ProposeDestruction(String number, long version) implements Command<Void> {}
