package fr.mediane.dossier.assignment;

import fr.mediane.solver.Progress;
import fr.mediane.solver.StopSignal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Teams proposed for several dossiers together.
 *
 * @param teams the team of each dossier, by number; a dossier for which nobody may be designated is
 *     absent
 * @param loadSquares sum of the squares of the loads that would result
 * @param loadBound no choice that keeps the first criteria gives less than that; 0 when stopped
 *     before it was known
 * @param distance sum of the distances
 * @param distanceBound no choice that keeps the first criteria and has as few squares as the bound
 *     gives less than that
 * @param proved whether no better choice exists
 * @param complete whether it was left to its end
 */
public record Assignment(
    Map<String, Team> teams,
    long loadSquares,
    long loadBound,
    long distance,
    long distanceBound,
    boolean proved,
    boolean complete) {

  /** Keeps its own copy. */
  public Assignment {
    teams = Map.copyOf(teams);
  }

  /**
   * Proposes teams for several dossiers: best for each on number, civilities and professions, then
   * the loads as even as possible over all of them, then the distances.
   */
  public static Assignment of(List<AssignmentCase> dossiers) {
    return of(dossiers, StopSignal.NEVER, Progress.UNHEARD).orElseThrow();
  }

  /**
   * The same, which may be stopped: the best choice found by then is answered.
   *
   * @param progress the parts are a dossier each, then the exchanges, then the bound
   * @return empty when stopped before the teams of every dossier were compared
   */
  public static Optional<Assignment> of(
      List<AssignmentCase> dossiers, StopSignal stop, Progress progress) {
    int parts = dossiers.size() + 2;
    return Choices.of(dossiers, stop, done -> progress.tell(done, parts))
        .map(
            choices -> new Evening(choices, stop, done -> progress.tell(done, parts)).assignment());
  }
}
