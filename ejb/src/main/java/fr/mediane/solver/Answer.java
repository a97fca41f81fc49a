package fr.mediane.solver;

import java.io.Serializable;
import java.util.List;

/**
 * What the engine says of a model.
 *
 * @param standing what is proved
 * @param values value of each variable in its order; empty when no values were found
 * @param levels the levels reached, the most important first; empty when no values were found
 * @param nodes parts of the search that were looked at
 */
public record Answer(Standing standing, List<Long> values, List<LevelScore> levels, long nodes)
    implements Serializable {

  /** What is proved. */
  public enum Standing {
    /** These values are lawful and none are better. */
    PROVEN_BEST,
    /** These values are lawful; stopped before it was proved that none are better. */
    BEST_FOUND,
    /** No values are lawful. */
    INFEASIBLE,
    /** Stopped before lawful values were found, or proved not to exist. */
    UNDECIDED
  }

  /**
   * What is known of a level.
   *
   * @param name as the model names it
   * @param value what the values found are worth
   * @param bound proved: given what the levels before are worth, no lawful values are worth less
   */
  public record LevelScore(String name, long value, long bound) implements Serializable {

    /** Whether nothing smaller exists, given what the levels before are worth. */
    public boolean isProven() {
      return value == bound;
    }
  }

  /** Copies the lists. */
  public Answer {
    values = List.copyOf(values);
    levels = List.copyOf(levels);
  }

  /** Whether lawful values were found. */
  public boolean hasValues() {
    return standing == Standing.PROVEN_BEST || standing == Standing.BEST_FOUND;
  }

  /** How many levels, from the first, are proved without interruption. */
  public int provenLevels() {
    int proven = 0;
    while (proven < levels.size() && levels.get(proven).isProven()) {
      proven++;
    }
    return proven;
  }
}
