package fr.mediane.dossier.seal;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Makes the newest master key of the ring the current one, and wraps by it again the keys of
 * dossiers that another wraps, a bounded number of them. Done again, goes on where it stopped; done
 * once more, changes nothing.
 */
@Requires(Right.KEY_ROTATE)
public record RotateMasterKey() implements Command<Rotation> {}
