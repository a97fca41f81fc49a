package fr.mediane.panel.rule;

import fr.mediane.regulation.PanelFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A mandate that a person held before the one under judgement. Wrong entries that were superseded
 * do not belong to a history.
 *
 * @param panelCode the instance
 * @param function the function held there
 * @param start first day
 * @param end last day really held, included; {@code null} when it runs until the mandate judged
 * @param countsTowardsRenewals {@code false} for a replacement that a person decided not to count
 */
public record PastMandate(
    String panelCode,
    PanelFunction function,
    LocalDate start,
    LocalDate end,
    boolean countsTowardsRenewals)
    implements Serializable {

  /** Refuses a mandate without instance, function or first day. */
  public PastMandate {
    Objects.requireNonNull(panelCode, "panelCode");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(start, "start");
  }
}
