package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a dossier off the agenda of a session still to be held: it closes itself to the members.
 *
 * @param session number of the session
 * @param dossier number of the dossier
 */
@Requires(Right.SESSION_MANAGE)
public record TakeOffAgenda(String session, String dossier) implements Command<Void> {}
