package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/**
 * A member who has the civility and the names of the mediator who presides may be the same person,
 * whom {@link PresidentRule} would refuse: somebody says that they are two.
 */
final class PresidentNamesakeRule extends NamedRule {

  PresidentNamesakeRule() {
    super("president-namesake", Severity.BALANCE, DECREE);
  }

  @Override
  public Citation citation(RegulationTerms terms, PanelKind kind) {
    return terms.citation(RegulationParameter.panelSize(kind));
  }

  @Override
  Finding examine(Composition composition) {
    if (composition.presidentKey() == null) {
      return Finding.notApplicable(RuleTexts.get("president.vacant"));
    }
    List<Seat> alike =
        seatsWhere(
            composition, holder -> composition.presidentNamesakes().contains(holder.personKey()));
    return alike.isEmpty()
        ? Finding.satisfied(0, 0, text("satisfied"))
        : Finding.failed(alike.size(), 0, alike.size(), text("failed", RuleTexts.names(alike)))
            .remedy(text("remedy"))
            .concerning(alike);
  }
}
