package fr.mediane.dossier.designation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import java.time.LocalDate;

/**
 * Records that the parties were told who is designated: the time to challenge begins (Charter art.
 * 9).
 *
 * @param number number of the dossier
 * @param version the version read
 * @param on day on which they were told
 * @param kept whether the letters and the forms of challenge are kept among the pieces
 */
@Requires(Right.DOSSIER_HANDLE)
public record NotifyDesignation(String number, long version, LocalDate on, boolean kept)
    implements Command<Void> {}
