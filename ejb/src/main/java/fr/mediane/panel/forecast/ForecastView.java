package fr.mediane.panel.forecast;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan as somebody may see it.
 *
 * @param computed whether a plan was computed
 * @param stale whether something it depends on has changed since
 * @param at when it was computed; {@code null} when it was not
 * @param first first day; {@code null} when none was computed
 * @param last last day; {@code null} when none was computed
 * @param seatsProven whether it is proved that no other choice of candidates fills more seats, or
 *     changes less
 * @param plans the instances that the reader may see
 */
public record ForecastView(
    boolean computed,
    boolean stale,
    Instant at,
    LocalDate first,
    LocalDate last,
    boolean seatsProven,
    List<PanelPlan> plans)
    implements Serializable {

  /** Keeps its own copy. */
  public ForecastView {
    plans = List.copyOf(plans);
  }
}
