package fr.mediane.dossier.assignment;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/**
 * Stops the teams that are being computed for whoever says so; what is found by then is kept.
 * Nothing happens when none are.
 */
@Requires(Right.DOSSIER_DECIDE)
public record StopTeams() implements Command<Void> {}
