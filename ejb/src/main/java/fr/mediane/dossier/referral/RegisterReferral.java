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
 * @param agreement the formal agreement of all the parties, when they seize together
 */
@Requires(Right.DOSSIER_HANDLE)
public record RegisterReferral(ReferralInput referral, FormalAgreement agreement)
    implements Command<String> {

  /** A saisine by anybody but all the parties together. */
  public RegisterReferral(ReferralInput referral) {
    this(referral, FormalAgreement.NONE);
  }
}
