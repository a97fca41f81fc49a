package fr.mediane.panel.proposal.view;

import fr.mediane.panel.ProposalState;

/**
 * Which proposals a list shows, and in what order.
 *
 * @param panelId one instance, or {@code null} for all
 * @param state one state, or {@code null} for all
 * @param text words of the number or of the title, or {@code null}
 * @param sort the order
 * @param descending whether the order is reversed
 * @param first index of the first row, from 0
 * @param size most rows
 */
public record ProposalFilter(
    Long panelId,
    ProposalState state,
    String text,
    Sort sort,
    boolean descending,
    int first,
    int size) {

  /** The orders offered. */
  public enum Sort {
    NUMBER("p.number"),
    PANEL("a.position"),
    EFFECTIVE("p.effectiveOn"),
    CREATED("p.createdOn");

    private final String path;

    Sort(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }
}
