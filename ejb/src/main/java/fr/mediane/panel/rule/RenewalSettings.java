package fr.mediane.panel.rule;

import java.io.Serializable;

/**
 * How an interruption between two mandates is read. No text read says it: hypothesis.
 *
 * @param freshStartAfterMonths months without the function after which earlier mandates are
 *     forgotten; 0 when they never are
 */
public record RenewalSettings(int freshStartAfterMonths) implements Serializable {

  /** Refuses, with a message in French, a negative number of months. */
  public RenewalSettings {
    if (freshStartAfterMonths < 0) {
      throw new IllegalArgumentException(
          RuleTexts.get("setting.months.refused", freshStartAfterMonths));
    }
  }

  /** The careful reading: the whole history counts, whatever the interruptions. */
  public static RenewalSettings defaults() {
    return new RenewalSettings(0);
  }
}
