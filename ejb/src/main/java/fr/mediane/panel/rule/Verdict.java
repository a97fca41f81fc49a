package fr.mediane.panel.rule;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule says of a composition, fit to be shown to people.
 *
 * @param rule the rule
 * @param outcome what it says
 * @param measured what was counted, in the unit of the rule (docs/rules.md); 0 when nothing is
 * @param required what the count should be, or should not pass
 * @param shortfall how many single gestures (appoint, withdraw, replace one person, correct one
 *     entry) mend the breach; 0 when there is none
 * @param explanation in French: what was found and by how much it fails
 * @param remedies in French: what would mend it, one sentence each; empty when nothing is to mend
 * @param personKeys the people concerned, in the order of the seats
 * @param seatNumbers their seats, or the vacant seats concerned
 */
public record Verdict(
    RuleCard rule,
    Outcome outcome,
    int measured,
    int required,
    int shortfall,
    String explanation,
    List<String> remedies,
    List<String> personKeys,
    List<Integer> seatNumbers)
    implements Serializable {

  /** Copies the lists. */
  public Verdict {
    remedies = List.copyOf(remedies);
    personKeys = List.copyOf(personKeys);
    seatNumbers = List.copyOf(seatNumbers);
  }

  /** Whether the rule is kept or has nothing to say. */
  public boolean isKept() {
    return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE;
  }

  /** Whether the rule forbids to submit the composition. */
  public boolean forbids() {
    return rule.severity() == Severity.HARD && !isKept();
  }

  /** Whether the rule asks for a motive. */
  public boolean needsMotive() {
    return rule.severity() == Severity.BALANCE && !isKept();
  }
}
