package fr.mediane.panel.rule;

/** What happens when a rule is not kept. */
public enum Severity {
  /** The composition cannot be submitted. */
  HARD,
  /** The composition can be submitted with a motive. */
  BALANCE;

  /** French name shown to people. */
  public String label() {
    return RuleTexts.get("Severity." + name());
  }
}
