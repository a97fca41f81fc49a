package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Changes what is recorded about a candidate.
 *
 * @param candidacyId the candidacy
 * @param candidacyVersion version of the candidacy when it was read
 * @param personVersion version of the person when it was read
 * @param person the person
 * @param candidacy the application
 */
@Requires(Right.CANDIDATE_MANAGE)
public record ChangeCandidate(
    Long candidacyId,
    long candidacyVersion,
    long personVersion,
    PersonDetails person,
    CandidacyDetails candidacy)
    implements Command<Void> {}
