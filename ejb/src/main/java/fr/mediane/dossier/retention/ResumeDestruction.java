package fr.mediane.dossier.retention;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Ends the suspension of a destruction: the legal action is over. The time of retention runs again
 * from this day, whole.
 *
 * @param number number of the dossier
 * @param version version read
 */
@Requires(Right.DOSSIER_HANDLE)
public record ResumeDestruction(String number, long version) implements Command<Void> {}
