package fr.mediane.dossier.assignment;

import fr.mediane.dossier.assignment.Evening.Seats;
import fr.mediane.solver.StopSignal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * The least sum of squares of the loads when the places of each dossier are filled one by one: a
 * woman’s place and a man’s where every best team has both, otherwise so many places among all
 * those of its best teams. Every choice of teams is such a filling, so none does better. Fillings
 * of that kind are a flow with convex costs: one that no chain improves is the best.
 */
final class LoadBound {

  /** Places filled by different people. */
  private record Places(BitSet allowed, BitSet filled) {}

  private final List<Places> places = new ArrayList<>();
  private final int[] loads;

  LoadBound(List<List<Team>> choices, List<List<Seats>> seats, int[] chosen, int[] loads) {
    this.loads = loads.clone();
    for (int d = 0; d < chosen.length; d++) {
      boolean mixed = choices.get(d).stream().allMatch(Team::bringsBothCivilities);
      add(choices.get(d), seats.get(d), chosen[d], mixed);
    }
  }

  private void add(List<Team> teams, List<Seats> seats, int chosen, boolean mixed) {
    List<Places> ofDossier = new ArrayList<>();
    for (int place = 0; place < (mixed ? 2 : 1); place++) {
      ofDossier.add(new Places(new BitSet(), new BitSet()));
    }
    for (int t = 0; t < teams.size(); t++) {
      int[] people = seats.get(t).people();
      for (int i = 0; i < people.length; i++) {
        var civility = teams.get(t).newcomers().get(i).candidate().facts().civility();
        Places taken = ofDossier.get(mixed ? civility.ordinal() : 0);
        taken.allowed().set(people[i]);
        if (t == chosen) {
          taken.filled().set(people[i]);
        }
      }
    }
    places.addAll(ofDossier);
  }

  /** The bound; 0, which is always true, when stopped before it is known. */
  long squares(StopSignal stop) {
    boolean better = true;
    while (better) {
      better = false;
      for (int person = 0; person < loads.length; person++) {
        if (stop.isRaised()) {
          return 0;
        }
        better |= pass(person);
      }
    }
    long sum = 0;
    for (int load : loads) {
      sum += (long) load * load;
    }
    return sum;
  }

  private record Step(int from, int to, Places at, Step before) {}

  /** Passes a place from somebody to somebody who has at least two less, over others. */
  private boolean pass(int start) {
    BitSet seen = new BitSet();
    seen.set(start);
    Deque<Step> waiting = new ArrayDeque<>();
    waiting.add(new Step(-1, start, null, null));
    while (!waiting.isEmpty()) {
      Step step = waiting.remove();
      for (Places at : places) {
        if (!at.filled().get(step.to())) {
          continue;
        }
        BitSet free = (BitSet) at.allowed().clone();
        free.andNot(at.filled());
        free.andNot(seen);
        for (int to = free.nextSetBit(0); to >= 0; to = free.nextSetBit(to + 1)) {
          Step next = new Step(step.to(), to, at, step.at() == null ? null : step);
          if (loads[to] <= loads[start] - 2) {
            apply(next, start);
            return true;
          }
          seen.set(to);
          waiting.add(next);
        }
      }
    }
    return false;
  }

  private void apply(Step last, int start) {
    loads[start]--;
    loads[last.to()]++;
    for (Step step = last; step != null; step = step.before()) {
      step.at().filled().clear(step.from());
      step.at().filled().set(step.to());
    }
  }
}
