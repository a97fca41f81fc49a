package fr.mediane.dossier.assignment;

import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * What there is to choose from: for each dossier, in the order of their numbers, the teams that are
 * best for it by itself. A dossier for which nobody may be designated is absent.
 *
 * @param dossiers the dossiers
 * @param teams their teams, in the same order
 */
record Choices(List<AssignmentCase> dossiers, List<List<Team>> teams) {

  /** Compares the teams of every dossier; empty when stopped before the last one. */
  static Optional<Choices> of(List<AssignmentCase> all, StopSignal stop, IntConsumer progress) {
    List<AssignmentCase> dossiers = new ArrayList<>();
    List<List<Team>> choices = new ArrayList<>();
    int done = 0;
    for (AssignmentCase dossier :
        all.stream().sorted(Comparator.comparing(AssignmentCase::number)).toList()) {
      if (stop.isRaised()) {
        return Optional.empty();
      }
      List<Team> teams = Teams.of(dossier);
      if (!teams.isEmpty()) {
        dossiers.add(dossier);
        choices.add(Teams.bestByThemselves(teams));
      }
      progress.accept(++done);
    }
    return Optional.of(new Choices(dossiers, choices));
  }
}
