package fr.mediane.panel.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all the rules say of a composition.
 *
 * @param verdicts one for each rule, in the order of the rule book
 */
public record Assessment(List<Verdict> verdicts) implements Serializable {

  /** Copies the list. */
  public Assessment {
    verdicts = List.copyOf(verdicts);
  }

  /** Whether every hard rule is kept. */
  public boolean isLawful() {
    return breaches().isEmpty();
  }

  /** The verdicts of the hard rules that are not kept. */
  public List<Verdict> breaches() {
    return verdicts.stream().filter(Verdict::forbids).toList();
  }

  /** The verdicts of the balance rules that ask for a motive. */
  public List<Verdict> needsMotive() {
    return verdicts.stream().filter(Verdict::needsMotive).toList();
  }

  /**
   * The verdicts whose motive is still to be written.
   *
   * @param motives motives already written, by identifier of rule; a blank one does not count
   */
  public List<Verdict> missingMotives(Map<String, String> motives) {
    return needsMotive().stream()
        .filter(verdict -> motives.getOrDefault(verdict.rule().id(), "").isBlank())
        .toList();
  }

  /** Whether the composition may be submitted with these motives. */
  public boolean maySubmit(Map<String, String> motives) {
    return isLawful() && missingMotives(motives).isEmpty();
  }

  /** The verdict of one rule. */
  public Optional<Verdict> of(String ruleId) {
    return verdicts.stream().filter(verdict -> verdict.rule().id().equals(ruleId)).findFirst();
  }
}
