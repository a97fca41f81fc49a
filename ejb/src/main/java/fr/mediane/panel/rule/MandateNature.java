package fr.mediane.panel.rule;

/** What the act does with the holder of a seat. */
public enum MandateNature {
  /** The holder sits already and the act leaves the mandate as it is. */
  KEPT,
  /** First mandate, or return after an interruption. */
  NEW,
  /** New mandate of a person who sits already. */
  RENEWAL,
  /** Mandate for the rest of the term of somebody who left. */
  REPLACEMENT;

  /** French name shown to people. */
  public String label() {
    return RuleTexts.get("MandateNature." + name());
  }
}
