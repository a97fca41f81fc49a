package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Cancels a session: its dossiers close themselves to the members and may go to another agenda.
 *
 * @param session number of the session
 * @param version the version read
 * @param motive why, without a word of any dossier; may be empty
 */
@Requires(Right.SESSION_MANAGE)
public record CancelSession(String session, long version, String motive) implements Command<Void> {}
