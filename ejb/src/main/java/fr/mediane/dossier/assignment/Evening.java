package fr.mediane.dossier.assignment;

import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Spreads several dossiers over people. Each dossier keeps to the teams that are best for it by
 * itself; among these, the sum of the squares of the loads is made as small as possible, then the
 * distances. Few combinations are all tried. Otherwise teams are exchanged, alone and in chains,
 * while that helps, and {@link LoadBound} tells whether anything better could exist.
 */
final class Evening {

  /** Combinations that are all tried rather than searched. */
  private static final long ALL_TRIED = 50_000;

  private final Choices given;
  private final List<AssignmentCase> dossiers;
  private final List<List<Team>> choices;
  private final StopSignal stop;
  private final IntConsumer progress;
  private final List<List<Seats>> seats = new ArrayList<>();
  private final List<Long> people;
  private final int[] loads;
  private final int[] chosen;

  /** A team as the search reads it: who, by rank, and how far. */
  record Seats(int[] people, int distance) {
    boolean holds(int person) {
      return people[0] == person || people[people.length - 1] == person;
    }

    /** Who comes when {@code leaver} alone is replaced; -1 when the two differ otherwise. */
    int replacing(Seats before, int leaver) {
      if (people.length != before.people.length || holds(leaver)) {
        return -1;
      }
      int newcomer = -1;
      for (int person : people) {
        if (!before.holds(person)) {
          if (newcomer >= 0) {
            return -1;
          }
          newcomer = person;
        }
      }
      return newcomer;
    }
  }

  Evening(Choices given, StopSignal stop, IntConsumer progress) {
    this.given = given;
    this.dossiers = given.dossiers();
    this.choices = given.teams();
    this.stop = stop;
    this.progress = progress;
    TreeSet<Long> known = new TreeSet<>();
    for (AssignmentCase dossier : dossiers) {
      dossier.open().forEach(one -> known.add(one.personId()));
    }
    people = List.copyOf(known);
    loads = new int[people.size()];
    chosen = new int[dossiers.size()];
    Map<Long, Integer> ranks = new LinkedHashMap<>();
    people.forEach(person -> ranks.put(person, ranks.size()));
    for (AssignmentCase dossier : dossiers) {
      dossier.open().forEach(one -> loads[ranks.get(one.personId())] = one.load());
    }
    for (List<Team> teams : choices) {
      seats.add(teams.stream().map(team -> seats(team, ranks)).toList());
    }
  }

  private static Seats seats(Team team, Map<Long, Integer> ranks) {
    return new Seats(
        team.newcomers().stream().mapToInt(one -> ranks.get(one.personId())).toArray(),
        team.cost(TeamCriterion.DISTANCE));
  }

  Assignment assignment() {
    greedy();
    boolean exhaustive = combinations() <= ALL_TRIED;
    if (exhaustive) {
      new AllTried().run();
    } else {
      new Exchanges(seats, chosen, loads, stop).run();
    }
    progress.accept(dossiers.size() + 1);
    long squares = squares();
    long distance = distance();
    LoadBound.Bound bound =
        exhaustive
            ? new LoadBound.Bound(squares, distance)
            : new LoadBound(given, seats, chosen, loads).bound(stop);
    Map<String, Team> teams = new LinkedHashMap<>();
    for (int d = 0; d < chosen.length; d++) {
      teams.put(dossiers.get(d).number(), choices.get(d).get(chosen[d]));
    }
    return new Assignment(
        teams,
        squares,
        bound.squares(),
        distance,
        bound.distance(),
        squares == bound.squares() && distance == bound.distance(),
        exhaustive || !stop.isRaised());
  }

  /**
   * One dossier after the other takes what loads the least, then what is nearest, then the draw.
   */
  private void greedy() {
    for (int d = 0; d < chosen.length; d++) {
      List<Seats> teams = seats.get(d);
      int best = 0;
      for (int t = 1; t < teams.size(); t++) {
        int compared = Integer.compare(marginal(teams.get(t)), marginal(teams.get(best)));
        if (compared < 0
            || (compared == 0 && teams.get(t).distance() < teams.get(best).distance())) {
          best = t;
        }
      }
      chosen[d] = best;
      give(teams.get(best), 1);
    }
  }

  private int marginal(Seats team) {
    int sum = 0;
    for (int person : team.people()) {
      sum += 2 * loads[person] + 1;
    }
    return sum;
  }

  private void give(Seats team, int sign) {
    for (int person : team.people()) {
      loads[person] += sign;
    }
  }

  private long combinations() {
    long product = 1;
    for (List<Seats> teams : seats) {
      product = Math.min(ALL_TRIED + 1, product * teams.size());
    }
    return product;
  }

  private long squares() {
    long sum = 0;
    for (int load : loads) {
      sum += (long) load * load;
    }
    return sum;
  }

  private long distance() {
    long sum = 0;
    for (int d = 0; d < chosen.length; d++) {
      sum += seats.get(d).get(chosen[d]).distance();
    }
    return sum;
  }

  /** Looks at every combination; the first of the best in order of draw is kept. */
  private final class AllTried {
    private final int[] best = chosen.clone();
    private long bestSquares = squares();
    private long bestDistance = distance();

    void run() {
      for (int d = 0; d < chosen.length; d++) {
        give(seats.get(d).get(chosen[d]), -1);
      }
      descend(0, 0);
      System.arraycopy(best, 0, chosen, 0, chosen.length);
      for (int d = 0; d < chosen.length; d++) {
        give(seats.get(d).get(chosen[d]), 1);
      }
    }

    private void descend(int depth, long distance) {
      if (depth == chosen.length) {
        long squares = squares();
        if (squares < bestSquares || (squares == bestSquares && distance < bestDistance)) {
          bestSquares = squares;
          bestDistance = distance;
          System.arraycopy(chosen, 0, best, 0, chosen.length);
        }
        return;
      }
      List<Seats> teams = seats.get(depth);
      for (int t = 0; t < teams.size(); t++) {
        chosen[depth] = t;
        give(teams.get(t), 1);
        descend(depth + 1, distance + teams.get(t).distance());
        give(teams.get(t), -1);
      }
    }
  }
}
