package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No mandate is granted for longer than the maximum, counted from its first day.
 *
 * <p>The maximum is that of the version in force on the date of the act that grants the mandate. An
 * extension until replaced is not part of what the act grants and is not counted.
 */
final class TermRule extends EachMemberRule {

  TermRule() {
    super("term");
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.MAX_TERM_MONTHS);
  }

  @Override
  String satisfied(Composition composition) {
    return text("satisfied", composition.terms().maxTermMonths());
  }

  @Override
  Optional<Fault> faultOf(Seat seat, Composition composition) {
    SeatHolder holder = seat.holder();
    LocalDate start = holder.tenure().start();
    LocalDate end = holder.tenure().plannedEnd();
    if (start == null || end == null) {
      return Optional.of(
          new Fault(
              Outcome.UNDECIDABLE,
              text("undecidable", holder.displayName()),
              text("undecidable.remedy")));
    }
    RegulationTerms terms = composition.termsOf(holder);
    LocalDate latest = terms.latestLastDay(start);
    String name = holder.displayName();
    String from = RuleTexts.date(start);
    String until = RuleTexts.date(end);
    if (end.isBefore(start)) {
      return Optional.of(
          new Fault(
              Outcome.FAILED,
              text("reversed", name, until, from),
              text("reversed.remedy", name, from, RuleTexts.date(latest))));
    }
    if (end.isAfter(latest)) {
      return Optional.of(
          new Fault(
              Outcome.FAILED,
              text("failed", name, from, until, terms.maxTermMonths()),
              text("remedy", name, RuleTexts.date(latest))));
    }
    return Optional.empty();
  }
}
