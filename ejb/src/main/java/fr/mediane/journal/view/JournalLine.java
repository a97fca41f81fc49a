package fr.mediane.journal.view;

import fr.mediane.journal.Outcome;
import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the journal, as shown.
 *
 * @param number its number, without a gap from 1
 * @param at when
 * @param username account of the author, or the name typed at a log-in that failed
 * @param role name of a {@link fr.mediane.access.Role}, or {@code null}
 * @param action name of the command or of the reading
 * @param outcome how it ended
 * @param subjectType simple name of the class of the object, or {@code null}
 * @param subjectId its identity, or {@code null}
 * @param subjectLabel its number or name, or {@code null}
 * @param detail code of the refusal or short description, or {@code null}
 */
public record JournalLine(
    long number,
    Instant at,
    String username,
    String role,
    String action,
    Outcome outcome,
    String subjectType,
    String subjectId,
    String subjectLabel,
    String detail)
    implements Serializable {}
