package fr.mediane.network.intake;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Starts the import of a file received; its kind is recognised by its content. Answers the identity
 * of the run, which goes on in the background.
 *
 * @param file the file, discarded by the caller when the act is refused
 */
@Requires(Right.ESTABLISHMENT_IMPORT)
public record StartImport(ReceivedFile file) implements Command<Long> {}
