package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * What had been asked arrived: its clock stops and the examination goes on.
 *
 * @param decision when, and a remark if any
 */
@Requires(Right.DOSSIER_HANDLE)
public record ReceiveCompletion(DecisionInput decision) implements Command<Void> {}
