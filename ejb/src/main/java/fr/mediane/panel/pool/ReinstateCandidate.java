package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Puts back into the pool a candidate that was taken out of it.
 *
 * @param candidacyId the candidacy
 * @param version its version when it was read
 */
@Requires(Right.CANDIDATE_MANAGE)
public record ReinstateCandidate(Long candidacyId, long version) implements Command<Void> {}
