package fr.mediane.agenda;

/**
 * A reminder to be sent, or sent.
 *
 * @param clockId the clock
 * @param distance days before its end
 */
public record DueReminder(long clockId, int distance) {}
