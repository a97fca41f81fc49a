package fr.mediane.journal;

/**
 * That something was read, for the journal.
 *
 * @param action name of the reading, for example {@code SessionRead}
 * @param subjectType type of what was read
 * @param subjectId identity of what was read
 * @param label what a person reads in the journal
 */
public record Reading(String action, String subjectType, String subjectId, String label) {}
