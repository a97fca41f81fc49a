package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records what the instance said of a dossier in a session already held, when whoever recorded the
 * session could not: the dossier is hidden from who has a tie with it.
 *
 * @param session number of the session
 * @param dossier number of the dossier
 * @param opinion what the instance says
 * @param note a few words for the mediator, without the discussion; sealed
 */
@Requires(Right.SESSION_MANAGE)
public record RecordOpinion(String session, String dossier, Opinion opinion, String note)
    implements Command<Void> {}
