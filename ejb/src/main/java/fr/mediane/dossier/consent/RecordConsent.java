package fr.mediane.dossier.consent;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Records that a party agrees in writing to enter mediation. With the last one the mediators may be
 * designated, and the three months of article 13 begin.
 *
 * @param number number of the dossier
 * @param version the version read
 * @param input whose decision, when and how
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecordConsent(String number, long version, ConsentInput input)
    implements Command<Void> {}
