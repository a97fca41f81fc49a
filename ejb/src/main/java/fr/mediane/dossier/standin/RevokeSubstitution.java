package fr.mediane.dossier.standin;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Ends a substitution at once, on every dossier it opened.
 *
 * @param number number of a dossier that it concerns
 * @param substitutionId which one
 */
@Requires(Right.DOSSIER_HANDLE)
public record RevokeSubstitution(String number, Long substitutionId) implements Command<Void> {}
