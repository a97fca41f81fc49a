package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Corrects a party of a dossier. The rules judge the saisine again. Its fields are named after the
 * place it has: {@code party0LastName} for the first.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param party who, with the rank it was given
 */
@Requires(Right.DOSSIER_HANDLE)
public record ChangeParty(String number, long version, PartyInput party) implements Command<Void> {}
