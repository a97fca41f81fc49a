package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No seat is counted as held by a person whose mandate is over when the composition takes effect. A
 * holder explicitly extended until replaced still sits.
 */
final class InForceRule extends EachMemberRule {

  InForceRule() {
    super("in-force");
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.MAX_TERM_MONTHS);
  }

  @Override
  String satisfied(Composition composition) {
    return text("satisfied", RuleTexts.date(composition.effectiveDate()));
  }

  @Override
  Optional<Fault> faultOf(Seat seat, Composition composition) {
    SeatHolder holder = seat.holder();
    LocalDate last = holder.tenure().lastPossibleDay();
    if (last == null || !last.isBefore(composition.effectiveDate())) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            Outcome.FAILED,
            text(
                "failed",
                holder.displayName(),
                RuleTexts.date(last),
                RuleTexts.date(composition.effectiveDate())),
            text("remedy", holder.displayName())));
  }
}
