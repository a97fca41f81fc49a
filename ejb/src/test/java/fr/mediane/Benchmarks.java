package fr.mediane;

import fr.mediane.dossier.assignment.AssignmentBenchmark;
import fr.mediane.panel.compose.ComposerBenchmark;
import fr.mediane.panel.forecast.PlanBenchmark;
import java.util.Arrays;

/** Every benchmark of the searches in one run; docs/benchmarks.md gives the command. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Prints them. */
  public static void main(String[] args) throws Exception {
    int seeds = Integer.getInteger("mediane.benchmark.seeds", 3);
    ComposerBenchmark.print(sizes("pools", "20,100,500,2000"), seeds);
    PlanBenchmark.print(sizes("plans", "20,100"), seeds);
    AssignmentBenchmark.print(sizes("dossiers", "20,100,500"), seeds);
  }

  private static int[] sizes(String what, String usual) {
    return Arrays.stream(System.getProperty("mediane.benchmark." + what, usual).split(","))
        .filter(size -> !size.isBlank())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
