package fr.mediane.dossier.assignment;

import fr.mediane.dossier.assignment.Evening.Seats;
import fr.mediane.solver.StopSignal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Exchanges teams while the loads become more even, then, at equal loads, while the distances
 * shrink. Every exchange makes the pair (squares, distance) smaller, so it ends. Stopped, it leaves
 * a choice that is lawful, only less even.
 */
final class Exchanges {

  private final List<List<Seats>> seats;
  private final int[] chosen;
  private final int[] loads;
  private final StopSignal stop;

  Exchanges(List<List<Seats>> seats, int[] chosen, int[] loads, StopSignal stop) {
    this.seats = seats;
    this.chosen = chosen;
    this.loads = loads;
    this.stop = stop;
  }

  void run() {
    boolean better = true;
    while (better && !stop.isRaised()) {
      better = anyTeam() | anyPasses();
    }
  }

  /** Another team for one dossier. */
  private boolean anyTeam() {
    boolean better = false;
    for (int d = 0; d < chosen.length && !stop.isRaised(); d++) {
      for (int t = 0; t < seats.get(d).size(); t++) {
        better |= tryTeam(d, t);
      }
    }
    return better;
  }

  private boolean tryTeam(int dossier, int team) {
    Seats before = current(dossier);
    Seats after = seats.get(dossier).get(team);
    long change = -give(before, -1) + give(after, 1);
    if (change < 0 || (change == 0 && after.distance() < before.distance())) {
      chosen[dossier] = team;
      return true;
    }
    give(after, -1);
    give(before, 1);
    return false;
  }

  /** Gives or takes back a team and answers by how much the squares differ, always positive. */
  private long give(Seats team, int sign) {
    long squares = 0;
    for (int person : team.people()) {
      squares += sign > 0 ? 2L * loads[person] + 1 : 2L * loads[person] - 1;
      loads[person] += sign;
    }
    return squares;
  }

  private Seats current(int dossier) {
    return seats.get(dossier).get(chosen[dossier]);
  }

  /** Passes done together, each in a dossier of its own. */
  private boolean anyPasses() {
    Passes passes = new Passes(loads.length);
    Swap[][] shortest = new Swap[loads.length][loads.length];
    for (int d = 0; d < chosen.length; d++) {
      for (int leaver : current(d).people()) {
        for (int t = 0; t < seats.get(d).size(); t++) {
          Seats after = seats.get(d).get(t);
          int newcomer = after.replacing(current(d), leaver);
          if (newcomer >= 0
              && passes.open(leaver, newcomer, after.distance() - current(d).distance())) {
            shortest[leaver][newcomer] = new Swap(d, t);
          }
        }
      }
    }
    while (!stop.isRaised()) {
      List<Passes.Pass> together = passes.improving(loads);
      if (together.isEmpty()) {
        return false;
      }
      Set<Integer> moved = new HashSet<>();
      Optional<Passes.Pass> twice =
          together.stream()
              .filter(pass -> !moved.add(shortest[pass.from()][pass.to()].dossier()))
              .findFirst();
      if (twice.isEmpty()) {
        together.forEach(pass -> apply(pass, shortest[pass.from()][pass.to()]));
        return true;
      }
      passes.close(twice.get());
    }
    return false;
  }

  private void apply(Passes.Pass pass, Swap swap) {
    chosen[swap.dossier()] = swap.team();
    loads[pass.from()]--;
    loads[pass.to()]++;
  }

  /** Another team for a dossier. */
  private record Swap(int dossier, int team) {}
}
