package fr.mediane.panel.rule;

import fr.mediane.regulation.PanelFunction;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A mandate that a person holds or will hold elsewhere in the network.
 *
 * @param panelCode the other instance
 * @param panelName its name as shown to people
 * @param function the function held there
 * @param start first day
 * @param end last day, included; {@code null} when nothing bounds it
 */
public record OtherMandate(
    String panelCode, String panelName, PanelFunction function, LocalDate start, LocalDate end)
    implements Serializable {

  /** Refuses a mandate without instance, function or first day. */
  public OtherMandate {
    Objects.requireNonNull(panelCode, "panelCode");
    Objects.requireNonNull(panelName, "panelName");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(start, "start");
  }

  /** Whether some day belongs to this mandate and to the period, {@code null} meaning no bound. */
  boolean overlaps(LocalDate from, LocalDate until) {
    boolean beginsInTime = until == null || !start.isAfter(until);
    boolean lastsLongEnough = end == null || from == null || !end.isBefore(from);
    return beginsInTime && lastsLongEnough;
  }
}
