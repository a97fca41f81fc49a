package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Puts a person into the pool of an instance. Answers the identity of the candidacy.
 *
 * <p>A person who looks like one already known is not recorded twice: the author says whether it is
 * the same ({@code samePersonId}) or somebody else ({@code anotherPerson}).
 *
 * @param panelId the instance
 * @param person the person
 * @param candidacy the application
 * @param samePersonId the known person it is, or {@code null}
 * @param anotherPerson whether the author confirmed that it is nobody of those shown
 */
@Requires(Right.CANDIDATE_MANAGE)
public record RegisterCandidate(
    Long panelId,
    PersonDetails person,
    CandidacyDetails candidacy,
    Long samePersonId,
    boolean anotherPerson)
    implements Command<Long> {}
