package fr.mediane.panel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All the rules on the composition of an instance, the hard ones first. Immutable. */
public final class RuleBook {

  private final List<CompositionRule> rules;

  private RuleBook(List<CompositionRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules with the default settings. */
  public static RuleBook standard() {
    return of(BalanceSettings.defaults(), RenewalSettings.defaults());
  }

  /** The rules with these settings. */
  public static RuleBook of(BalanceSettings balance, RenewalSettings renewals) {
    List<CompositionRule> rules = new ArrayList<>();
    rules.add(new SizeRule());
    rules.add(new ZoneRule());
    rules.add(new CivilityRule());
    rules.add(new ParityRule());
    rules.add(new TermRule());
    rules.add(new InForceRule());
    rules.add(new RenewalRule(renewals));
    rules.add(new ExclusiveMandateRule());
    rules.add(new PresidentRule());
    rules.add(new PresidentNamesakeRule());
    rules.addAll(BalanceRules.of(balance));
    return new RuleBook(rules);
  }

  /** The rules, in the order in which they are shown. */
  public List<CompositionRule> rules() {
    return rules;
  }

  /** The rule of this identifier. */
  public Optional<CompositionRule> rule(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** What every rule says of a composition. */
  public Assessment judge(Composition composition) {
    return new Assessment(rules.stream().map(rule -> rule.judge(composition)).toList());
  }
}
