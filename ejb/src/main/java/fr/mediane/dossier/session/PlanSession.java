package fr.mediane.dossier.session;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.slot.Slot;

/**
 * Plans a session of the author's instance. Answers its number.
 *
 * @param slot when and where
 */
@Requires(Right.SESSION_MANAGE)
public record PlanSession(Slot slot) implements Command<String> {}
