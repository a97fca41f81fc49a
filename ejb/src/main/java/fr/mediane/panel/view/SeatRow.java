package fr.mediane.panel.view;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A seat on a date.
 *
 * @param number from 1
 * @param zone French name of the zone, empty outside of Outre-mer
 * @param member who holds it; {@code null} when it is vacant
 * @param vacantSince first day without holder; {@code null} when it is held
 * @param lastHolder name of the last holder of a vacant seat, empty when it was never held
 */
public record SeatRow(
    int number, String zone, Member member, LocalDate vacantSince, String lastHolder)
    implements Serializable {

  /** Whether nobody holds it. */
  public boolean vacant() {
    return member == null;
  }

  /** Whether somebody held it before it became vacant. */
  public boolean heldBefore() {
    return !lastHolder.isEmpty();
  }
}
