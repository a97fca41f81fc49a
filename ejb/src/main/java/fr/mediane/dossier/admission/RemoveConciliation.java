package fr.mediane.dossier.admission;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * A conciliation recorded by mistake is taken out.
 *
 * @param number number of the dossier
 * @param version version read
 * @param id identity of the conciliation
 */
@Requires(Right.DOSSIER_HANDLE)
public record RemoveConciliation(String number, Long version, Long id) implements Command<Void> {}
