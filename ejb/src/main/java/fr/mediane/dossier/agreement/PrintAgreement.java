package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Prints the draft to be signed, and keeps it among the pieces of the dossier.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 */
@Requires(Right.DOSSIER_MEDIATE)
public record PrintAgreement(String number, Long version) implements Command<Void> {}
