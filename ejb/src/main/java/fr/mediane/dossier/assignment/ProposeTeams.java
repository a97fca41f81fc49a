package fr.mediane.dossier.assignment;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Has the teams of all the dossiers that wait computed together, in the background. Answers the
 * account for which they are computed, to wait for them.
 */
@Requires(Right.DOSSIER_DECIDE)
public record ProposeTeams() implements Command<String> {}
