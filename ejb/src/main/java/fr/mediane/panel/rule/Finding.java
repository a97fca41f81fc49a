package fr.mediane.panel.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A verdict in the making: what a rule found, before the rule puts its name on it. */
final class Finding {

  private final Outcome outcome;
  private final int measured;
  private final int required;
  private final int shortfall;
  private final String explanation;
  private final List<String> remedies = new ArrayList<>();
  private final List<Seat> seats = new ArrayList<>();

  private Finding(Outcome outcome, int measured, int required, int shortfall, String explanation) {
    this.outcome = outcome;
    this.measured = measured;
    this.required = required;
    this.shortfall = shortfall;
    this.explanation = explanation;
  }

  static Finding satisfied(int measured, int required, String explanation) {
    return new Finding(Outcome.SATISFIED, measured, required, 0, explanation);
  }

  static Finding failed(int measured, int required, int shortfall, String explanation) {
    return new Finding(Outcome.FAILED, measured, required, shortfall, explanation);
  }

  static Finding undecidable(int measured, int required, int missing, String explanation) {
    return new Finding(Outcome.UNDECIDABLE, measured, required, missing, explanation);
  }

  static Finding notApplicable(String explanation) {
    return new Finding(Outcome.NOT_APPLICABLE, 0, 0, 0, explanation);
  }

  Finding remedy(String sentence) {
    remedies.add(sentence);
    return this;
  }

  Finding concerning(Collection<Seat> concerned) {
    seats.addAll(concerned);
    return this;
  }

  Verdict toVerdict(RuleCard rule) {
    return new Verdict(
        rule,
        outcome,
        measured,
        required,
        shortfall,
        explanation,
        remedies,
        seats.stream().filter(seat -> !seat.isVacant()).map(s -> s.holder().personKey()).toList(),
        seats.stream().map(Seat::number).toList());
  }
}
