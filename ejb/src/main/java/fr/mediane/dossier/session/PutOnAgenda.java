package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Puts a dossier on the agenda of a session: the members convened who have no tie with it may read
 * its saisine from now on, until the day after the session.
 *
 * @param session number of the session
 * @param dossier number of the dossier
 */
@Requires(Right.SESSION_MANAGE)
public record PutOnAgenda(String session, String dossier) implements Command<Void> {}
