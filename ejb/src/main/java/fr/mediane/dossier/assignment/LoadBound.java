package fr.mediane.dossier.assignment;

import fr.mediane.dossier.assignment.Evening.Seats;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The least sum of squares of the loads, then the least distances, when the places of each dossier
 * are filled one by one: a woman’s place and a man’s where every best team has both, otherwise so
 * many places among all those of its best teams. Every choice of teams is such a filling, so none
 * does better. Fillings of that kind are a flow with convex costs: one that no passes improve is
 * the best.
 */
final class LoadBound {

  /** Nothing is known yet: every choice does as well as that. */
  private static final Bound UNKNOWN = new Bound(0, 0);

  private final List<Places> places = new ArrayList<>();
  private final int[] loads;

  /** Places filled by different people, and how far each who may is. */
  private record Places(BitSet allowed, BitSet filled, int[] distances) {}

  /**
   * No choice that keeps the first criteria has a smaller sum of squares, nor this one and smaller
   * distances.
   */
  record Bound(long squares, long distance) {}

  LoadBound(Choices choices, List<List<Seats>> seats, int[] chosen, int[] loads) {
    this.loads = loads.clone();
    for (int d = 0; d < chosen.length; d++) {
      add(choices.dossiers().get(d), choices.teams().get(d), seats.get(d), chosen[d]);
    }
  }

  private void add(AssignmentCase dossier, List<Team> teams, List<Seats> seats, int chosen) {
    boolean mixed = teams.stream().allMatch(Team::bringsBothCivilities);
    List<Places> ofDossier = new ArrayList<>();
    for (int place = 0; place < (mixed ? 2 : 1); place++) {
      ofDossier.add(new Places(new BitSet(), new BitSet(), new int[loads.length]));
    }
    for (int t = 0; t < teams.size(); t++) {
      int[] people = seats.get(t).people();
      for (int i = 0; i < people.length; i++) {
        Aspirant who = teams.get(t).newcomers().get(i);
        Places taken = ofDossier.get(mixed ? who.candidate().facts().civility().ordinal() : 0);
        taken.allowed().set(people[i]);
        taken.distances()[people[i]] = who.distanceTo(dossier);
        if (t == chosen) {
          taken.filled().set(people[i]);
        }
      }
    }
    places.addAll(ofDossier);
  }

  /** The bound; that every choice does as well as nothing, when stopped before it is known. */
  Bound bound(StopSignal stop) {
    while (improve()) {
      if (stop.isRaised()) {
        return UNKNOWN;
      }
    }
    long squares = 0;
    for (int load : loads) {
      squares += (long) load * load;
    }
    return new Bound(
        squares,
        places.stream()
            .mapToLong(
                place -> place.filled().stream().mapToLong(who -> place.distances()[who]).sum())
            .sum());
  }

  private boolean improve() {
    Passes passes = new Passes(loads.length);
    Places[][] shortest = new Places[loads.length][loads.length];
    for (Places place : places) {
      BitSet free = (BitSet) place.allowed().clone();
      free.andNot(place.filled());
      int[] distances = place.distances();
      place.filled().stream()
          .forEach(
              from ->
                  free.stream()
                      .filter(to -> passes.open(from, to, distances[to] - distances[from]))
                      .forEach(to -> shortest[from][to] = place));
    }
    List<Passes.Pass> together = passes.improving(loads);
    for (Passes.Pass pass : together) {
      BitSet filled = shortest[pass.from()][pass.to()].filled();
      filled.clear(pass.from());
      filled.set(pass.to());
      loads[pass.from()]--;
      loads[pass.to()]++;
    }
    return !together.isEmpty();
  }
}
