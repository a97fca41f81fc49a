package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/** The mediator who presides the instance is not one of its members. */
final class PresidentRule extends NamedRule {

  PresidentRule() {
    super("president", Severity.HARD, DECREE);
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.panelSize(kind));
  }

  @Override
  Finding examine(Composition composition) {
    if (composition.presidentKey() == null) {
      return Finding.notApplicable(text("vacant"));
    }
    List<Seat> held =
        seatsWhere(composition, holder -> holder.personKey().equals(composition.presidentKey()));
    if (held.isEmpty()) {
      return Finding.satisfied(0, 0, text("satisfied"));
    }
    return Finding.failed(
            held.size(),
            0,
            held.size(),
            text("failed", RuleTexts.names(held.subList(0, 1)), RuleTexts.numbers(held)))
        .remedy(text("remedy"))
        .concerning(held);
  }
}
