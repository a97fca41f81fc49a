package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records a training that a candidate followed. Answers its identity.
 *
 * @param candidacyId the candidacy
 * @param title title, at most 200 characters
 * @param body training body, or {@code null}
 * @param completedOn last day, not in the future, or {@code null}
 * @param hours duration, from 1 to 5,000 hours, or {@code null}
 */
@Requires(Right.CANDIDATE_MANAGE)
public record AddTraining(
    Long candidacyId, String title, String body, LocalDate completedOn, Integer hours)
    implements Command<Long> {}
