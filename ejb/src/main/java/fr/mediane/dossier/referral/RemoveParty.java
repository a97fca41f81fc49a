package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Takes a party out of a dossier, when the saisine stays lawful without it.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param rank rank of the party
 */
@Requires(Right.DOSSIER_HANDLE)
public record RemoveParty(String number, long version, int rank) implements Command<Void> {}
