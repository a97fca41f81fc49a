package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Adds a party to a dossier. The rules judge the saisine again. Its fields are named after the
 * place it takes: {@code party2LastName} for the third.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param party who, without a rank
 */
@Requires(Right.DOSSIER_HANDLE)
public record AddParty(String number, long version, PartyInput party) implements Command<Void> {}
