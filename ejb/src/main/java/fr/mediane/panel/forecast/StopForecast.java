package fr.mediane.panel.forecast;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/** Stops the plan under way; the plan before it stays. Nothing happens when none is under way. */
@Requires(Right.FORECAST_READ)
public record StopForecast() implements Command<Void> {}
