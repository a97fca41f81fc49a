package fr.mediane.dossier.agreement;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes back the signature of a party before the conclusion: everybody is free until then.
 *
 * @param number number of the dossier
 * @param version version of the agreement that was read
 * @param party rank of the party
 */
@Requires(Right.DOSSIER_MEDIATE)
public record WithdrawSignature(String number, Long version, Integer party)
    implements Command<Void> {}
