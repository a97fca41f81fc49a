package fr.mediane.background;

import fr.mediane.text.Messages;
import java.io.Serializable;

/**
 * How far a computation is, or how the last one on the same subject ended.
 *
 * @param stage where it stands
 * @param place its place among those that wait, from 1; 0 otherwise
 * @param done parts done
 * @param parts parts in all; 0 while they are not counted
 * @param reference where to find a failure in the log of the server; empty otherwise
 */
public record Standing(Stage stage, int place, int done, int parts, String reference)
    implements Serializable {

  /** Where a computation stands. */
  public enum Stage {
    /** None is under way, and the last one went to its end. */
    IDLE,
    /** It waits for others to end. */
    WAITING,
    /** It is being computed. */
    RUNNING,
    /** Somebody stopped the last one. */
    STOPPED,
    /** The last one had no time left. */
    OUT_OF_TIME,
    /** The last one failed. */
    FAILED
  }

  static final Standing IDLE = new Standing(Stage.IDLE, 0, 0, 0, "");

  static Standing waiting(int place) {
    return new Standing(Stage.WAITING, place, 0, 0, "");
  }

  static Standing running(int done, int parts) {
    return new Standing(Stage.RUNNING, 0, done, parts, "");
  }

  static Standing ended(Stage stage) {
    return new Standing(stage, 0, 0, 0, "");
  }

  static Standing failed(String reference) {
    return new Standing(Stage.FAILED, 0, 0, 0, reference);
  }

  /** Whether a computation waits or runs. */
  public boolean isUnderWay() {
    return stage == Stage.WAITING || stage == Stage.RUNNING;
  }

  /** Whether the last computation did not go to its end. */
  public boolean isCutShort() {
    return stage == Stage.STOPPED || stage == Stage.OUT_OF_TIME || stage == Stage.FAILED;
  }

  /**
   * Where it stands, in the words of a capability.
   *
   * @param texts bundle that holds a text {@code state.STAGE} for every stage that is shown; its
   *     arguments are the place, the parts done, the parts in all and the reference
   */
  public String words(Messages texts) {
    return texts.get("state." + stage, place, done, parts, reference);
  }
}
