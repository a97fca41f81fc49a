package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Ends a tie; it stays on record.
 *
 * @param candidacyId the candidacy
 * @param tieId the tie
 * @param until its last day, not in the future
 */
@Requires(Right.CANDIDATE_MANAGE)
public record EndTie(Long candidacyId, Long tieId, LocalDate until) implements Command<Void> {}
