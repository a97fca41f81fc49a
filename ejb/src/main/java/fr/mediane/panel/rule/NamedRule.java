package fr.mediane.panel.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What every rule shares: its name, its dates, and the making of its verdicts. */
abstract class NamedRule implements CompositionRule {

  /** Entry into force of the decree. */
  static final LocalDate DECREE = LocalDate.of(2019, 8, 31);

  /** Entry into force of the charter (hypothesis: the day after its publication). */
  static final LocalDate CHARTER = LocalDate.of(2019, 9, 6);

  private final String id;
  private final Severity severity;
  private final LocalDate appliesFrom;

  NamedRule(String id, Severity severity, LocalDate appliesFrom) {
    this.id = id;
    this.severity = severity;
    this.appliesFrom = appliesFrom;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return text("name");
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final LocalDate appliesFrom() {
    return appliesFrom;
  }

  @Override
  public final LocalDate appliesUntil() {
    return null;
  }

  @Override
  public final Verdict judge(Composition composition) {
    Finding finding =
        appliesOn(composition.actDate())
            ? examine(composition)
            : Finding.notApplicable(RuleTexts.get("rule.not-yet"));
    return finding.toVerdict(
        new RuleCard(id, name(), severity, citation(composition.terms(), composition.kind())));
  }

  /** Judges a composition whose act falls within the dates of the rule. */
  abstract Finding examine(Composition composition);

  /** A text of this rule: the key is completed by the identifier of the rule. */
  final String text(String key, Object... args) {
    return RuleTexts.get(id + "." + key, args);
  }

  /** The seats whose holders satisfy a condition. */
  static List<Seat> seatsWhere(Composition composition, Predicate<SeatHolder> condition) {
    return composition.occupiedSeats().stream()
        .filter(seat -> condition.test(seat.holder()))
        .toList();
  }
}
