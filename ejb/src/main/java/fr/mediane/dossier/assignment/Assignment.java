package fr.mediane.dossier.assignment;

import java.util.List;
import java.util.Map;

/**
 * Teams proposed for several dossiers together.
 *
 * @param teams the team of each dossier, by number; a dossier for which nobody may be designated is
 *     absent
 * @param loadSquares sum of the squares of the loads that would result
 * @param loadBound no choice that keeps the first criteria gives less than that
 * @param distance sum of the distances
 * @param distanceBound no choice that keeps the first criteria gives less than that
 * @param proved whether no better choice exists
 */
public record Assignment(
    Map<String, Team> teams,
    long loadSquares,
    long loadBound,
    long distance,
    long distanceBound,
    boolean proved) {

  /** Keeps its own copy. */
  public Assignment {
    teams = Map.copyOf(teams);
  }

  /**
   * Proposes teams for several dossiers: best for each on number, civilities and professions, then
   * the loads as even as possible over all of them, then the distances.
   */
  public static Assignment of(List<AssignmentCase> dossiers) {
    return new Evening(dossiers).assignment();
  }
}
