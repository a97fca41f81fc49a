package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/** The instance has as many members as the decree says, in addition to its president. */
final class SizeRule extends NamedRule {

  SizeRule() {
    super("size", Severity.HARD, DECREE);
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.panelSize(kind));
  }

  @Override
  Finding examine(Composition composition) {
    int required = composition.requiredSize();
    int members = composition.occupiedSeats().size();
    String found = RuleTexts.count("members", members);
    if (members == required) {
      return Finding.satisfied(members, required, text("satisfied", found));
    }
    int gap = Math.abs(required - members);
    String missing = RuleTexts.count("members", gap);
    if (members > required) {
      return Finding.failed(members, required, gap, text("excess", found, required, missing))
          .remedy(text("excess.remedy", missing));
    }
    List<Seat> vacant = composition.seats().stream().filter(Seat::isVacant).toList();
    return Finding.failed(members, required, gap, text("lack", found, required, missing))
        .remedy(text("lack.remedy", missing))
        .concerning(vacant);
  }
}
