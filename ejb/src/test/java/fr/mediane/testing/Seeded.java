package fr.mediane.testing;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property on many seeded generators; a failure names the seed that reproduces it. */
public final class Seeded {

  private static final long FIRST = Long.getLong("mediane.test.seed", 20190831L);

  private Seeded() {}

  /** Runs a property so many times, each with its own generator. */
  public static void check(int runs, Consumer<Random> property) {
    for (long seed = FIRST; seed < FIRST + runs; seed++) {
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("with -Dmediane.test.seed=" + seed, failure);
      }
    }
  }
}
