package fr.mediane.panel.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A mandate on a seat, as the calendar of terms sees it. Wrong entries that were superseded are
 * left out.
 *
 * @param mandateKey stable key of the mandate
 * @param personKey who holds it
 * @param seatNumber on which seat
 * @param start first day
 * @param plannedEnd last day granted by the act, included
 * @param actualEnd last day really held, included, when the mandate ended otherwise than planned
 *     (resignation, incompatibility, end of an extension); {@code null} otherwise; a mandate ended
 *     before its first day never held the seat
 * @param extended whether the holder stays after the planned end until replaced
 */
public record SeatTerm(
    String mandateKey,
    String personKey,
    int seatNumber,
    LocalDate start,
    LocalDate plannedEnd,
    LocalDate actualEnd,
    boolean extended)
    implements Serializable {

  /** Refuses a mandate without key, person, first day or planned end. */
  public SeatTerm {
    Objects.requireNonNull(mandateKey, "mandateKey");
    Objects.requireNonNull(personKey, "personKey");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(plannedEnd, "plannedEnd");
  }

  /** Whether the mandate was not ended before its first day. */
  boolean tookOffice() {
    return actualEnd == null || !actualEnd.isBefore(start);
  }

  /** Last day, included, if nobody else takes the seat; {@code null} when nothing bounds it. */
  LocalDate ownLastDay() {
    if (actualEnd != null) {
      return actualEnd;
    }
    return extended ? null : plannedEnd;
  }
}
