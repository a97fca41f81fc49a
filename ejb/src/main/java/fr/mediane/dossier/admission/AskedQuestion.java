package fr.mediane.dossier.admission;

import java.io.Serializable;

/**
 * A question as it is asked of one saisine.
 *
 * @param question which
 * @param weight how its answer weighs
 * @param help what helps to answer, in French
 * @param entails what each answer entails, in French
 */
public record AskedQuestion(
    AdmissibilityQuestion question, Weight weight, String help, String entails)
    implements Serializable {

  /** Whether an answer is needed before the saisine can be declared admissible. */
  public boolean isNeeded() {
    return weight != Weight.OPTIONAL;
  }

  /** Whether an answer goes against what the text expects. */
  boolean isContrary(Answer answer) {
    Answer expected = question.expected();
    return expected != null && answer != Answer.UNKNOWN && answer != expected;
  }
}
