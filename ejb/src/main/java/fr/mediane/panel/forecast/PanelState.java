package fr.mediane.panel.forecast;

import fr.mediane.panel.rule.Composition;
import java.util.List;

/**
 * An instance as the forecast begins.
 *
 * @param panelId identity of the instance
 * @param ministerial whether its members are appointed by the ministers
 * @param inForce its composition on the first day, every seat included
 * @param pool the candidates of its pool
 */
public record PanelState(
    Long panelId, boolean ministerial, Composition inForce, List<Applicant> pool) {

  /** Keeps its own copy. */
  public PanelState {
    pool = List.copyOf(pool);
  }
}
