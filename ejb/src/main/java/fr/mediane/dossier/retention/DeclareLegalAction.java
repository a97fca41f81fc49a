package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;
import fr.mediane.dossier.LegalAction;

/**
 * Records what is declared of legal actions after the saisine, at any moment of the dossier
 * (Charter, art. 9). An action under way suspends the destruction of a closed dossier.
 *
 * @param number number of the dossier
 * @param version version read
 * @param action what is declared
 * @param note by whom, which action; sealed; blank when nothing is said
 */
@Requires(Right.DOSSIER_HANDLE)
public record DeclareLegalAction(String number, long version, LegalAction action, String note)
    implements Command<Void> {}
