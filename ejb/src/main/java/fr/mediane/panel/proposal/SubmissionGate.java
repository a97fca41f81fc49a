package fr.mediane.panel.proposal;

import fr.mediane.door.Problem;
import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands between a draft and its submission, rule by rule. Pure. */
final class SubmissionGate {

  private SubmissionGate() {}

  /**
   * Why a composition may not be submitted: every hard rule not kept, then every balance rule not
   * kept and not answered.
   *
   * @param motives answers already written, by identifier of rule
   * @return empty when it may be submitted
   */
  static List<Problem> problems(Assessment assessment, Map<String, String> motives) {
    List<Problem> problems = new ArrayList<>();
    for (Verdict breach : assessment.breaches()) {
      problems.add(
          new Problem(
              null,
              ProposalTexts.get("gate.hard", breach.rule().name(), breach.explanation())
                  + String.join("", breach.remedies().stream().map(text -> " " + text).toList())));
    }
    for (Verdict unanswered : assessment.missingMotives(motives)) {
      problems.add(
          new Problem(
              null,
              ProposalTexts.get(
                  "gate.motive", unanswered.rule().name(), unanswered.explanation())));
    }
    return problems;
  }
}
