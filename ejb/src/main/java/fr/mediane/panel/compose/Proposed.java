package fr.mediane.panel.compose;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import java.io.Serializable;
import java.util.List;

/**
 * What the composer answers.
 *
 * @param outcome what is proved
 * @param composition the composition proposed, {@code null} when there is none
 * @param assessment what every rule says of it, {@code null} when there is none
 * @param scores what each criterion counts in it, in the order of the criteria
 * @param diagnosis why there is none, {@code null} otherwise
 */
public record Proposed(
    Outcome outcome,
    Composition composition,
    Assessment assessment,
    List<Score> scores,
    Diagnosis diagnosis)
    implements Serializable {

  /** What is proved. */
  public enum Outcome {
    /** Lawful, and no lawful composition is better under these criteria in this order. */
    PROVEN_BEST,
    /** Lawful; the search was stopped before its end. */
    BEST_FOUND,
    /** No lawful composition exists. */
    INFEASIBLE,
    /** The search was stopped before anything was found or proved. */
    UNDECIDED;

    /** French words shown to people. */
    public String label() {
      return ComposeTexts.get("Outcome." + name());
    }
  }

  /**
   * What a criterion counts, and what is proved of it.
   *
   * @param count the count
   * @param bound proved: no lawful composition as good on what comes before counts less
   */
  public record Score(Count count, long bound) implements Serializable {

    /** Whether nothing better exists, all that comes before being equal. */
    public boolean isProven() {
      return count.number() == bound;
    }
  }

  /** Copies the list. */
  public Proposed {
    scores = List.copyOf(scores);
  }

  /** An answer without composition. */
  static Proposed without(Outcome outcome, Diagnosis diagnosis) {
    return new Proposed(outcome, null, null, List.of(), diagnosis);
  }
}
