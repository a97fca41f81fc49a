package fr.mediane.panel.forecast;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.Command;

/** Computes the plan of the next 36 months again, for the whole network. */
@Requires(Right.FORECAST_READ)
public record ComputeForecast() implements Command<Void> {}
