package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A prior conciliation is recorded (Charter, art. 4).
 *
 * @param number number of the dossier
 * @param version version read
 * @param facts what is known of it
 * @param conclusions its conclusions, sealed; {@code null} when none
 */
@Requires(Right.DOSSIER_HANDLE)
public record RecordConciliation(
    String number, Long version, ConciliationFacts facts, String conclusions)
    implements Command<Void> {}
