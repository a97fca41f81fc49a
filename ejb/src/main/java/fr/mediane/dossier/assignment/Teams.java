package fr.mediane.dossier.assignment;

import fr.mediane.dossier.designation.DesignationRules;
import fr.mediane.panel.compose.Draw;
import java.util.ArrayList;
import java.util.List;

/**
 * All the teams that may lead a dossier, best first: every one is looked at, so the order is exact.
 * One mediator at least is certified (Charter art. 10).
 */
public final class Teams {

  private Teams() {}

  /** The teams of a dossier, best first; empty when nobody may be designated. */
  public static List<Team> of(AssignmentCase dossier) {
    Draw draw = new Draw(dossier.number() + "|");
    List<Team> teams = new ArrayList<>();
    int places = Math.min(DesignationRules.MOST, dossier.wanted()) - dossier.staying().size();
    List<Aspirant> open = dossier.open();
    for (int i = 0; i < open.size() && places > 0; i++) {
      add(teams, dossier, List.of(open.get(i)), draw);
      for (int j = i + 1; j < open.size() && places > 1; j++) {
        add(teams, dossier, List.of(open.get(i), open.get(j)), draw);
      }
    }
    teams.sort(Team.BEST_FIRST);
    return teams;
  }

  private static void add(
      List<Team> teams, AssignmentCase dossier, List<Aspirant> newcomers, Draw draw) {
    boolean certified =
        newcomers.stream().anyMatch(Aspirant::certified)
            || dossier.staying().stream().anyMatch(Aspirant::certified);
    if (certified) {
      long drawn =
          newcomers.stream().mapToLong(one -> draw.numberOf(one.personId().toString())).sum();
      teams.add(Team.of(dossier, newcomers, drawn));
    }
  }

  /** The teams that no other beats on what the dossier decides by itself. */
  static List<Team> bestByThemselves(List<Team> bestFirst) {
    return bestFirst.stream()
        .takeWhile(team -> team.separable().equals(bestFirst.get(0).separable()))
        .toList();
  }
}
