package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;
import java.util.Optional;

/** Nobody holds two seats of the instance, nor a mandate elsewhere on the same days. */
final class ExclusiveMandateRule extends EachMemberRule {

  ExclusiveMandateRule() {
    super("exclusive-mandate");
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.EXCLUSIVE_MANDATE);
  }

  @Override
  Finding examine(Composition composition) {
    return composition.terms().requiresExclusiveMandate()
        ? super.examine(composition)
        : Finding.notApplicable(text("not-required"));
  }

  @Override
  Optional<Fault> faultOf(Seat seat, Composition composition) {
    SeatHolder holder = seat.holder();
    List<Seat> earlier =
        composition.occupiedSeats().stream()
            .takeWhile(other -> other.number() != seat.number())
            .filter(other -> other.holder().personKey().equals(holder.personKey()))
            .toList();
    if (!earlier.isEmpty()) {
      return Optional.of(
          new Fault(
              Outcome.FAILED,
              text("twice", holder.displayName(), earlier.get(0).number(), seat.number()),
              text("twice.remedy", seat.number())));
    }
    return holder.elsewhere().stream()
        .filter(other -> other.overlaps(holder.tenure().start(), holder.tenure().lastPossibleDay()))
        .findFirst()
        .map(other -> new Fault(Outcome.FAILED, elsewhere(holder, other), remedy(holder, other)));
  }

  private String elsewhere(SeatHolder holder, OtherMandate other) {
    String key = other.end() == null ? "elsewhere.open" : "elsewhere";
    return text(
        key,
        holder.displayName(),
        other.panelName(),
        RuleTexts.date(other.start()),
        other.end() == null ? "" : RuleTexts.date(other.end()));
  }

  private String remedy(SeatHolder holder, OtherMandate other) {
    return text("elsewhere.remedy", holder.displayName(), other.panelName());
  }
}
