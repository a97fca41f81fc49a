package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/**
 * The members count as many women as men, the president left aside.
 *
 * <p>Measured and required are numbers of the sex that is the fewer. The shortfall is the number of
 * people of that sex to bring in: on vacant seats while there are some, then by replacement.
 */
final class ParityRule extends NamedRule {

  ParityRule() {
    super("parity", Severity.HARD, DECREE);
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.parity(kind));
  }

  @Override
  Finding examine(Composition composition) {
    if (!composition.terms().requiresParity(composition.kind())) {
      return Finding.notApplicable(text("not-required"));
    }
    int members = composition.occupiedSeats().size();
    if (members == 0) {
      return Finding.notApplicable(RuleTexts.get("rule.no-member"));
    }
    List<Seat> unknown = seatsWhere(composition, holder -> holder.profile().sex() == Sex.UNKNOWN);
    List<Seat> women = seatsWhere(composition, holder -> holder.profile().sex() == Sex.FEMALE);
    int men = members - women.size() - unknown.size();
    if (!unknown.isEmpty()) {
      return Finding.undecidable(
              Math.min(women.size(), men),
              composition.requiredSize() / 2,
              unknown.size(),
              text("undecidable", RuleTexts.names(unknown)))
          .remedy(RuleTexts.get("civility.remedy", unknown.size()))
          .concerning(unknown);
    }
    String found =
        text("found", RuleTexts.count("women", women.size()), RuleTexts.count("men", men));
    if (women.size() == men) {
      return Finding.satisfied(men, men, text("satisfied", found));
    }
    return failed(composition, women.size(), men, found);
  }

  private Finding failed(Composition composition, int women, int men, String found) {
    String fewer = women < men ? "women" : "men";
    String more = women < men ? "men" : "women";
    int difference = Math.abs(women - men);
    int room = Math.max(0, composition.requiredSize() - women - men);
    int additions = Math.min(difference, room);
    int replacements = (difference - additions) / 2;
    int withdrawals = (difference - additions) % 2;
    int lacking = additions + replacements;
    int measured = Math.min(women, men);
    String fault =
        lacking > 0
            ? text("lack", RuleTexts.count(fewer, lacking))
            : text("excess", RuleTexts.count(more, withdrawals));
    Finding finding =
        Finding.failed(
            measured, measured + lacking, lacking + withdrawals, text("failed", found, fault));
    if (additions > 0) {
      finding.remedy(text("add", RuleTexts.count(fewer, additions), additions));
    }
    if (replacements > 0) {
      finding.remedy(
          text(
              "replace",
              RuleTexts.count(more, replacements),
              RuleTexts.count(fewer, replacements)));
    }
    if (withdrawals > 0) {
      finding.remedy(text("withdraw", RuleTexts.count(more, withdrawals)));
    }
    return finding;
  }
}
