package fr.mediane.statistics;

import java.io.Serializable;

/**
 * What was kept secret in the publication of a year, for the method note.
 *
 * @param threshold a cell that describes fewer cases is not published
 * @param zerosShown whether a count of zero is published
 * @param cells counts considered
 * @param primary suppressed by the threshold itself, or because one territory dominates them
 * @param complementary suppressed so that the former cannot be computed
 * @param informationPercent share of the cases counted in the tables that remain in published cells
 * @param dominancePercent share of one territory from which a figure of the network is suppressed,
 *     in per cent; 0 when that rule was not applied
 */
public record DisclosureSummary(
    int threshold,
    boolean zerosShown,
    int cells,
    int primary,
    int complementary,
    int informationPercent,
    int dominancePercent)
    implements Serializable {

  /** Cells published. */
  public int published() {
    return cells - primary - complementary;
  }

  /** Share of the cells that are published, in whole per cent. */
  public int publishedPercent() {
    return cells == 0 ? 100 : Math.round(100f * published() / cells);
  }
}
