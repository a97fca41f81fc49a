package fr.mediane.panel.act;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the record of breaches of an instance has to become, given what the rules say of its
 * composition in force: every hard rule that is broken has one open record, no other has.
 *
 * @param toOpen verdicts of the rules newly broken
 * @param toExplain verdicts of the rules that were already broken, whose words may have changed
 * @param toClose identifiers of the rules kept again
 */
record BreachLedger(List<Verdict> toOpen, List<Verdict> toExplain, Set<String> toClose) {

  /**
   * Compares.
   *
   * @param openRules identifiers of the rules with an open record
   */
  static BreachLedger compare(Set<String> openRules, Assessment assessment) {
    Map<String, Verdict> broken = new LinkedHashMap<>();
    assessment.breaches().forEach(verdict -> broken.put(verdict.rule().id(), verdict));
    return new BreachLedger(
        broken.values().stream()
            .filter(verdict -> !openRules.contains(verdict.rule().id()))
            .toList(),
        broken.values().stream()
            .filter(verdict -> openRules.contains(verdict.rule().id()))
            .toList(),
        openRules.stream()
            .filter(rule -> !broken.containsKey(rule))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
