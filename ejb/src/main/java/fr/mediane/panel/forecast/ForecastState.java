package fr.mediane.panel.forecast;

import java.io.Serializable;

/**
 * How far a plan is, or how the last one ended.
 *
 * @param stage where it stands
 * @param done parts done: an instance each, then the candidates
 * @param parts parts in all; 0 while the network is being read
 * @param reference where to find a failure in the log of the server; empty otherwise
 */
public record ForecastState(Stage stage, int done, int parts, String reference)
    implements Serializable {

  /** Where a plan stands. */
  public enum Stage {
    /** None is under way, and the last one went to its end. */
    IDLE,
    /** It is being computed. */
    RUNNING,
    /** Somebody stopped the last one. */
    STOPPED,
    /** The last one had no time left. */
    OUT_OF_TIME,
    /** The last one failed. */
    FAILED
  }

  static final ForecastState IDLE = new ForecastState(Stage.IDLE, 0, 0, "");

  static ForecastState of(Stage stage) {
    return new ForecastState(stage, 0, 0, "");
  }

  static ForecastState running(int done, int parts) {
    return new ForecastState(Stage.RUNNING, done, parts, "");
  }

  static ForecastState failed(String reference) {
    return new ForecastState(Stage.FAILED, 0, 0, reference);
  }

  /** Whether a plan is being computed. */
  public boolean isUnderWay() {
    return stage == Stage.RUNNING;
  }

  /** Whether the last plan did not go to its end. */
  public boolean isCutShort() {
    return stage == Stage.STOPPED || stage == Stage.OUT_OF_TIME || stage == Stage.FAILED;
  }

  /** Where it stands, in words. */
  public String words() {
    return ForecastTexts.get("state." + stage, done, parts, reference);
  }
}
