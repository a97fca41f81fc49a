package fr.mediane.dossier.undertaking;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Ends an undertaking: the dossiers close themselves to the account at once.
 *
 * @param undertakingId the undertaking
 * @param version the version read
 * @param reason why, without any content of a dossier
 */
@Requires(Right.UNDERTAKING_END)
public record EndUndertaking(Long undertakingId, long version, String reason)
    implements Command<Void> {}
