package fr.mediane.panel.forecast;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan was asked for.
 *
 * @param at when
 * @param today first day of the plan
 * @param limit longest time
 */
record ForecastAsked(Instant at, LocalDate today, Duration limit) {}
