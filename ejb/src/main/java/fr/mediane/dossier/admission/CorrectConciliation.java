package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A prior conciliation is corrected or completed.
 *
 * @param number number of the dossier
 * @param version version read
 * @param id identity of the conciliation
 * @param facts what is known of it
 * @param conclusions its conclusions, sealed; kept as they are when the author may not read them
 */
@Requires(Right.DOSSIER_HANDLE)
public record CorrectConciliation(
    String number, Long version, Long id, ConciliationFacts facts, String conclusions)
    implements Command<Void> {}
