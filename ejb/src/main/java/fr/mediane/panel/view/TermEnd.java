package fr.mediane.panel.view;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A term that ends.
 *
 * @param mandate the mandate
 * @param lastDay its last day, included; already past when the holder stays until replaced
 * @param noticeMonths the tightest notice it falls under, in months; 0 when it is far
 * @param successor name of who takes the seat the day after, empty when nobody does yet
 */
public record TermEnd(MandateLine mandate, LocalDate lastDay, int noticeMonths, String successor)
    implements Serializable {

  /** Whether nobody is appointed after it. */
  public boolean open() {
    return successor.isEmpty();
  }
}
