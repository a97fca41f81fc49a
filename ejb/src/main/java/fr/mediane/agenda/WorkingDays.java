package fr.mediane.agenda;

import java.time.LocalDate;

/** Says which days are worked somewhere. There is always one within a fortnight. */
@FunctionalInterface
public interface WorkingDays {

  /** Whether the day is neither a Saturday, nor a Sunday, nor a public holiday. */
  boolean isWorking(LocalDate day);
}
