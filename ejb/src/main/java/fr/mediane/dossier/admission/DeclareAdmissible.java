package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator finds the saisine admissible (art. 2 and 6); refused with every missing point named.
 *
 * @param decision when, and a remark if any
 */
@Requires(Right.DOSSIER_DECIDE)
public record DeclareAdmissible(DecisionInput decision) implements Command<Void> {}
