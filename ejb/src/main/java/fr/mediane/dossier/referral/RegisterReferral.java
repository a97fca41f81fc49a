package fr.mediane.dossier.referral;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Registers a saisine received (art. 6 and 10): opens the dossier, its key and the clock of the
 * acknowledgement. The national mediator registers for the national instance, the others for their
 * own. Answers the number of the dossier.
 *
 * @param referral what was received
 */
@Requires(Right.DOSSIER_HANDLE)
public record RegisterReferral(ReferralInput referral) implements Command<String> {}
