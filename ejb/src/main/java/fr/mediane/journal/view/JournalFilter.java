package fr.mediane.journal.view;

import fr.mediane.journal.Outcome;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What lines of the journal to show; each criterion may be absent ({@code null}).
 *
 * @param from first day, in the legal time of Paris
 * @param until last day, included
 * @param username account of the author
 * @param action name of the command or of the reading
 * @param outcome how it ended
 * @param subject part of the name or identity of the object, whatever the case
 */
public record JournalFilter(
    LocalDate from,
    LocalDate until,
    String username,
    String action,
    Outcome outcome,
    String subject)
    implements Serializable {

  /** Every line. */
  public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null, null);
}
