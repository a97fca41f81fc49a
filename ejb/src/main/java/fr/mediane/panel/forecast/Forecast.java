package fr.mediane.panel.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan of the network as it was computed.
 *
 * @param first first day
 * @param last last day looked at
 * @param at when it was computed
 * @param millis how long that took, in milliseconds
 * @param digest what it was computed from
 * @param seatsProven whether it is proved that no other choice of candidates fills more seats, or
 *     changes less
 * @param plans one an instance, in the order of display
 */
public record Forecast(
    LocalDate first,
    LocalDate last,
    Instant at,
    long millis,
    String digest,
    boolean seatsProven,
    List<PanelPlan> plans) {

  /** Keeps its own copy. */
  public Forecast {
    plans = List.copyOf(plans);
  }
}
