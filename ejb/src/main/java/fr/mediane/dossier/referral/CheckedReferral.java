package fr.mediane.dossier.referral;

import fr.mediane.network.Establishment;
import java.util.List;

/**
 * A saisine whose fields were checked and whose rules block nothing.
 *
 * @param input what was typed, cleaned
 * @param agreement the formal agreement of all the parties; {@code null} where it was not asked for
 * @param establishment where the dispute takes place
 * @param parties the parties, in order
 */
record CheckedReferral(
    ReferralInput input,
    FormalAgreement agreement,
    Establishment establishment,
    List<CheckedParty> parties) {}
