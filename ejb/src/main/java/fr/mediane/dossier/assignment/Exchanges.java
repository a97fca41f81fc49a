package fr.mediane.dossier.assignment;

import fr.mediane.dossier.assignment.Evening.Seats;
import fr.mediane.solver.StopSignal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
      better = anyTeam() | anyChain() || anySwap();
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

  /** A step of a chain: in that dossier, {@code from} gives the place to {@code to}. */
  private record Step(int from, int to, int dossier, int team, Step before) {
    boolean uses(int other) {
      for (Step step = this; step != null; step = step.before) {
        if (step.dossier == other) {
          return true;
        }
      }
      return false;
    }
  }

  /** Passes one dossier from somebody to somebody who has at least two less, over others. */
  private boolean anyChain() {
    boolean better = false;
    for (int person = 0; person < loads.length && !stop.isRaised(); person++) {
      Step last = chainFrom(person);
      for (Step step = last; step != null; step = step.before()) {
        chosen[step.dossier()] = step.team();
        better = true;
      }
      if (last != null) {
        loads[person]--;
        loads[last.to()]++;
      }
    }
    return better;
  }

  private Step chainFrom(int start) {
    boolean[] seen = new boolean[loads.length];
    seen[start] = true;
    Deque<Step> waiting = new ArrayDeque<>();
    waiting.add(new Step(-1, start, -1, -1, null));
    while (!waiting.isEmpty()) {
      Step step = waiting.remove();
      int holder = step.to();
      for (int d = 0; d < chosen.length; d++) {
        if (!current(d).holds(holder) || step.uses(d)) {
          continue;
        }
        for (int t = 0; t < seats.get(d).size(); t++) {
          int newcomer = seats.get(d).get(t).replacing(current(d), holder);
          if (newcomer < 0 || seen[newcomer]) {
            continue;
          }
          Step next = new Step(holder, newcomer, d, t, step.dossier() < 0 ? null : step);
          if (loads[newcomer] <= loads[start] - 2) {
            return next;
          }
          seen[newcomer] = true;
          waiting.add(next);
        }
      }
    }
    return null;
  }

  /** Two people exchange two dossiers, nearer to both together. */
  private boolean anySwap() {
    Swap[][] nearest = new Swap[loads.length][loads.length];
    for (int d = 0; d < chosen.length; d++) {
      for (int leaver : current(d).people()) {
        for (int t = 0; t < seats.get(d).size(); t++) {
          int newcomer = seats.get(d).get(t).replacing(current(d), leaver);
          if (newcomer >= 0) {
            int change = seats.get(d).get(t).distance() - current(d).distance();
            Swap known = nearest[leaver][newcomer];
            if (known == null || change < known.change()) {
              nearest[leaver][newcomer] = new Swap(d, t, change);
            }
          }
        }
      }
    }
    Set<Integer> moved = new HashSet<>();
    for (int one = 0; one < loads.length; one++) {
      for (int other = one + 1; other < loads.length; other++) {
        Swap there = nearest[one][other];
        Swap back = nearest[other][one];
        if (there != null
            && back != null
            && there.dossier() != back.dossier()
            && there.change() + back.change() < 0
            && Arrays.asList(there, back).stream().noneMatch(s -> moved.contains(s.dossier()))) {
          for (Swap swap : List.of(there, back)) {
            chosen[swap.dossier()] = swap.team();
            moved.add(swap.dossier());
          }
        }
      }
    }
    return !moved.isEmpty();
  }

  /** Another team for a dossier and what it changes to the distances. */
  private record Swap(int dossier, int team, int change) {}
}
