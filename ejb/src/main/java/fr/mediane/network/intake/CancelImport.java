package fr.mediane.network.intake;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Asks a running import to stop; the lines already stored stay in.
 *
 * @param runId identity of the run
 */
@Requires(Right.ESTABLISHMENT_IMPORT)
public record CancelImport(Long runId) implements Command<Void> {}
