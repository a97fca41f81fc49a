package fr.mediane.dossier.consent;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records that a party does not agree to enter mediation: the dossier closes (Charter art. 9).
 *
 * @param number number of the dossier
 * @param version the version read
 * @param input whose decision, when and how
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecordRefusal(String number, long version, ConsentInput input)
    implements Command<Void> {}
