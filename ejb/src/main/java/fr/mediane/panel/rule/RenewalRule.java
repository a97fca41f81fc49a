package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * No member is renewed more often than the version in force on the date of the act allows: once
 * until 30/04/2023, twice since. The renewals are counted over the whole history of the function of
 * member of the instance ({@link RenewalHistory}). A renewal whose earlier mandate is not recorded
 * cannot be judged.
 */
final class RenewalRule extends EachMemberRule {

  private final RenewalSettings settings;

  RenewalRule(RenewalSettings settings) {
    super("renewals");
    this.settings = settings;
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.maxRenewals(PanelFunction.MEMBER, kind));
  }

  @Override
  String satisfied(Composition composition) {
    int most = composition.terms().maxRenewals(PanelFunction.MEMBER, composition.kind());
    return text(
        "satisfied", RuleTexts.count("renewals", most), RuleTexts.date(composition.actDate()));
  }

  @Override
  Optional<Fault> faultOf(Seat seat, Composition composition) {
    SeatHolder holder = seat.holder();
    if (!holder.tenure().countsTowardsRenewals()) {
      return Optional.empty();
    }
    LocalDate actDate = composition.actDateOf(holder);
    LocalDate start = holder.tenure().start() == null ? actDate : holder.tenure().start();
    RenewalHistory history =
        new RenewalHistory(
            holder.history(), composition.panel().code(), PanelFunction.MEMBER, settings);
    if (holder.tenure().nature() == MandateNature.RENEWAL && !history.hasMandateBefore(start)) {
      return Optional.of(
          new Fault(
              Outcome.UNDECIDABLE,
              text("undecidable", holder.displayName()),
              text("undecidable.remedy", holder.displayName())));
    }
    int used = history.renewalsUsedWith(start);
    int most = composition.termsOf(holder).maxRenewals(PanelFunction.MEMBER, composition.kind());
    if (used <= most) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            Outcome.FAILED,
            text(
                "failed",
                holder.displayName(),
                RuleTexts.count("renewals", used),
                most,
                RuleTexts.date(actDate)),
            text("remedy", holder.displayName())));
  }
}
