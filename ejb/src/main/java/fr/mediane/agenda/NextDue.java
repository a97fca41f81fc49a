package fr.mediane.agenda;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The clock of a dossier that ends first, among those that run.
 *
 * @param kind what it counts
 * @param dueOn last day on which the act is on time
 */
public record NextDue(ClockKind kind, LocalDate dueOn) implements Serializable {}
