package fr.mediane.panel.proposal;

import fr.mediane.door.TypedText;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalMotive;
import fr.mediane.panel.rule.RuleBook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The motives that answer balance rules, by identifier of rule. */
final class Answers {

  private static final int LONGEST = 2_000;

  /** The identifiers of the rules do not depend on the settings. */
  private static final RuleBook BOOK = RuleBook.standard();

  private Answers() {}

  /** A copy that keeps the order and bears blank answers. */
  static Map<String, String> copy(Map<String, String> motives) {
    return motives == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(motives));
  }

  /** The answers of a proposal. */
  static Map<String, String> of(Proposal proposal) {
    return proposal.getMotives().stream()
        .collect(Collectors.toMap(ProposalMotive::getRuleId, ProposalMotive::getMotive));
  }

  /**
   * Writes answers into a draft.
   *
   * @throws fr.mediane.door.InvalidRefusal when one is too long, holds characters that cannot be
   *     kept, or answers no rule
   */
  static void write(Proposal proposal, Map<String, String> motives) {
    TypedText typed = new TypedText(ProposalTexts::missing);
    motives.forEach(
        (rule, motive) -> {
          if (BOOK.rule(rule).isEmpty()) {
            typed.problem(null, ProposalTexts.get("answer.rule"));
          }
          typed.optional("motive", motive, LONGEST);
        });
    typed.refuseIfWrong();
    motives.forEach(proposal::answer);
  }
}
