package fr.mediane.panel.study;

import fr.mediane.panel.compose.Proposed;

/** How a search ended. */
public enum StudyOutcome {
  /** Lawful, and no lawful composition is better. */
  PROVEN_BEST("success"),
  /** Lawful; stopped before it was proved best. */
  BEST_FOUND("info"),
  /** No lawful composition exists: proved. */
  INFEASIBLE("error"),
  /** Stopped before anything was found or proved. */
  UNDECIDED("warning"),
  /** The program failed; nothing may be concluded. */
  FAILED("error");

  private final String tone;

  StudyOutcome(String tone) {
    this.tone = tone;
  }

  /** What the composer says. */
  static StudyOutcome of(Proposed.Outcome outcome) {
    return valueOf(outcome.name());
  }

  /** French words shown to people. */
  public String label() {
    return StudyTexts.get("outcome." + name());
  }

  /** What it means, in a sentence. */
  public String explanation() {
    return StudyTexts.get("outcome." + name() + ".means");
  }

  /** Tone of the badge that says it. */
  public String tone() {
    return tone;
  }
}
