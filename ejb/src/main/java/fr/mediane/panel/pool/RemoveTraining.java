package fr.mediane.panel.pool;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Removes a training recorded by mistake.
 *
 * @param candidacyId the candidacy
 * @param trainingId the training
 */
@Requires(Right.CANDIDATE_MANAGE)
public record RemoveTraining(Long candidacyId, Long trainingId) implements Command<Void> {}
