package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.ReferralFacts;

/**
 * Corrects what was registered of a saisine, the parties apart. The rules judge it again.
 *
 * @param number number of the dossier
 * @param version version the author read
 * @param facts what the saisine says
 * @param establishment where the dispute takes place, as it is typed
 * @param referrer who seizes, when it is not one of the parties
 * @param narrative the texts; {@code null} leaves them as they are: the author may not read them
 */
@Requires(Right.DOSSIER_HANDLE)
public record ChangeReferral(
    String number,
    long version,
    ReferralFacts facts,
    String establishment,
    Identity referrer,
    NarrativeInput narrative)
    implements Command<Void> {}
