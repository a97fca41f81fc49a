package fr.mediane.dossier.consent;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records that a party takes back its agreement, at any time and without a reason: the dossier
 * closes at once (Charter art. 9).
 *
 * @param number number of the dossier
 * @param version the version read
 * @param input whose decision, when and how
 */
@Requires(Right.DOSSIER_HANDLE)
public record RevokeConsent(String number, long version, ConsentInput input)
    implements Command<Void> {}
