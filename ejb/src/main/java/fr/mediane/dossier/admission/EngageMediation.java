package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * The mediator engages a mediation: consents are asked (Charter, art. 9).
 *
 * @param decision when, and the motive
 * @param withoutExamination why the decision does not wait for a session of the instance; needed
 *     when none examined the dossier
 */
@Requires(Right.DOSSIER_DECIDE)
public record EngageMediation(DecisionInput decision, String withoutExamination)
    implements Command<Void> {}
