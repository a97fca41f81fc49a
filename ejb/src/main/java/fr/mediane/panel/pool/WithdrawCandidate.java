package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Takes a candidate out of the pool, with a motive; {@link ReinstateCandidate} undoes it.
 *
 * @param candidacyId the candidacy
 * @param version its version when it was read
 * @param withdrawnOn the day, from the application to today
 * @param motive why, at most 1,000 characters
 */
@Requires(Right.CANDIDATE_MANAGE)
public record WithdrawCandidate(
    Long candidacyId, long version, LocalDate withdrawnOn, String motive)
    implements Command<Void> {}
