package fr.mediane.dossier.assignment;

import fr.mediane.solver.Contest;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Mediators for many dossiers together, against the solvers. See docs/benchmarks.md. */
public final class AssignmentBenchmark {

  private static final int MEMBERS = 10;

  private AssignmentBenchmark() {}

  /** Prints a line a set of dossiers. */
  public static void print(int[] dossiers, int seeds) {
    System.out.printf("%n%8s %4s %7s %s%n", "dossiers", "seed", "proved", Contest.head());
    Assignment.of(GeneratedCases.draw(new Random(99), 200, MEMBERS));
    for (int size : dossiers) {
      for (int seed = 1; seed <= seeds; seed++) {
        List<AssignmentCase> cases = GeneratedCases.draw(new Random(seed), size, MEMBERS);
        List<Assignment> found = new ArrayList<>();
        Contest.Timed own =
            Contest.Timed.of(
                () -> {
                  found.add(Assignment.of(cases));
                  return List.of(found.get(0).loadSquares(), found.get(0).distance());
                });
        System.out.printf(
            "%8d %4d %7s %s%n", size, seed, found.get(0).proved(), Contest.line(own, model(cases)));
      }
    }
  }

  /** The squares as what each further dossier of a person costs, which grows: a linear model. */
  private static LinearModel model(List<AssignmentCase> cases) {
    LinearModel model = new LinearModel();
    Map<Long, LinearSum> given = new HashMap<>();
    Map<Long, Integer> loads = new HashMap<>();
    LinearSum distance = new LinearSum();
    for (AssignmentCase dossier : cases) {
      List<Team> all = Teams.of(dossier);
      if (all.isEmpty()) {
        continue;
      }
      dossier.open().forEach(one -> loads.put(one.personId(), one.load()));
      LinearSum one = new LinearSum();
      for (Team team : Teams.bestByThemselves(all)) {
        int chosen = model.choice(dossier.number());
        one.plus(chosen);
        distance.plus(chosen, team.cost(TeamCriterion.DISTANCE));
        team.newcomers()
            .forEach(
                who -> given.computeIfAbsent(who.personId(), id -> new LinearSum()).plus(chosen));
      }
      model.exactly("team", dossier.number(), one, 1);
    }
    LinearSum squares = new LinearSum();
    int constant = model.variable("loads before", 1, 1);
    squares.plus(constant, loads.values().stream().mapToLong(load -> (long) load * load).sum());
    given.forEach(
        (person, sum) -> {
          for (int more = 0; more < cases.size(); more++) {
            int unit = model.choice("more");
            sum.plus(unit, -1);
            squares.plus(unit, 2L * (loads.get(person) + more) + 1);
          }
          model.exactly("load", person.toString(), sum, 0);
        });
    model.minimise("squares", squares);
    model.minimise("distance", distance);
    return model;
  }
}
