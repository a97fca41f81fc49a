package fr.mediane.panel.rule;

/** What a rule says of a composition. */
public enum Outcome {
  SATISFIED,
  FAILED,
  /** The rule has nothing to say of this composition. */
  NOT_APPLICABLE,
  /** Something needed to judge is not recorded; never taken for a yes. */
  UNDECIDABLE;

  /** French name shown to people. */
  public String label() {
    return RuleTexts.get("Outcome." + name());
  }
}
