package fr.mediane.statistics.disclosure;

import fr.mediane.solver.Answer;
import fr.mediane.solver.ExactEngine;
import fr.mediane.solver.LinearModel;
import fr.mediane.solver.LinearSum;
import fr.mediane.solver.StopSignal;
import fr.mediane.statistics.disclosure.Protection.Proof;
import java.util.Arrays;

/**
 * Judges a protection without trusting who made it: by checking, in whole numbers, the two worlds
 * given for each hidden cell; and by playing the reader, who computes the least and the largest
 * value that what is shown leaves possible.
 */
public final class ProtectionAudit {

  /**
   * What a reader can know of a cell.
   *
   * @param least no world that agrees with what is shown gives less
   * @param largest none gives more
   */
  public record Interval(long least, long largest) {

    /** Its width. */
    public long width() {
      return largest - least;
    }
  }

  private static final String RULE = "";

  private ProtectionAudit() {}

  /**
   * Checks the proof of each hidden cell.
   *
   * @throws IllegalStateException when one is missing or wrong
   */
  public static void verify(Protection protection) {
    for (CountCell cell : protection.hidden()) {
      Proof proof = protection.proofs().get(cell);
      if (proof == null
          || !agrees(protection, proof.low())
          || !agrees(protection, proof.high())
          || Math.abs(cell.in(proof.high()) - cell.in(proof.low()))
              < protection.rule().threshold()) {
        throw new IllegalStateException(cell.key() + " is hidden without being protected");
      }
    }
  }

  private static boolean agrees(Protection protection, long[] world) {
    CountModel model = protection.model();
    long[] truth = model.truth();
    return Arrays.stream(world).allMatch(count -> count >= 0)
        && model.links().stream().allMatch(link -> link.holdsIn(world))
        && model.cells().stream()
            .filter(cell -> isShown(cell, protection))
            .allMatch(cell -> cell.in(world) == cell.in(truth));
  }

  private static boolean isShown(CountCell cell, Protection protection) {
    return switch (cell.role()) {
      case ALWAYS_SHOWN -> true;
      case SHOWN -> !protection.hidden().contains(cell);
      case IMPLIED -> false;
    };
  }

  /**
   * What the reader can know of a cell.
   *
   * @throws IllegalStateException when the engine finds nothing, which the truth contradicts
   */
  public static Interval interval(Protection protection, CountCell cell) {
    return new Interval(bound(protection, cell, 1), -bound(protection, cell, -1));
  }

  private static long bound(Protection protection, CountCell cell, int sign) {
    CountModel model = protection.model();
    long[] truth = model.truth();
    long most = Math.max(1, Arrays.stream(truth).sum());
    LinearModel linear = new LinearModel();
    for (int c = 0; c < truth.length; c++) {
      linear.variable("count " + c, 0, most);
    }
    for (CountModel.Link link : model.links()) {
      linear.exactly(RULE, "link", sum(link.left(), 1).plus(sum(link.right(), 1), -1), 0);
    }
    for (CountCell shown : model.cells()) {
      if (isShown(shown, protection)) {
        linear.exactly(RULE, shown.key(), sum(shown.counts(), 1), shown.in(truth));
      }
    }
    linear.minimise(cell.key(), sum(cell.counts(), sign));
    Answer answer = new ExactEngine().solve(linear, StopSignal.NEVER);
    if (answer.standing() != Answer.Standing.PROVEN_BEST) {
      throw new IllegalStateException(cell.key() + ": " + answer.standing());
    }
    return answer.levels().get(0).value();
  }

  private static LinearSum sum(int[] counts, long times) {
    LinearSum sum = new LinearSum();
    Arrays.stream(counts).forEach(count -> sum.plus(count, times));
    return sum;
  }
}
