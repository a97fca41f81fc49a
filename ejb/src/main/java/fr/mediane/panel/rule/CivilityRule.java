package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/** The civility of every member is recorded: without it women and men cannot be counted. */
final class CivilityRule extends NamedRule {

  CivilityRule() {
    super("civility", Severity.HARD, DECREE);
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
    if (unknown.isEmpty()) {
      return Finding.satisfied(members, members, text("satisfied"));
    }
    return Finding.failed(
            members - unknown.size(),
            members,
            unknown.size(),
            text("failed", RuleTexts.names(unknown)))
        .remedy(text("remedy", unknown.size()))
        .concerning(unknown);
  }
}
