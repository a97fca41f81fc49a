package fr.mediane.panel.rule;

import fr.mediane.regulation.Citation;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationParameter;
import fr.mediane.regulation.RegulationTerms;
import java.util.List;

/** A rule of balance: not kept, it asks for a motive. Its threshold is a setting, never law. */
abstract class BalanceRule extends NamedRule {

  /** Where the wish for balance comes from. */
  enum Basis {
    /** The charter asks for balanced professions of the three sectors, without any figure. */
    CHARTER,
    /** Nothing read asks for it. */
    HOUSE
  }

  private final Basis basis;

  BalanceRule(String id, Basis basis) {
    super(id, Severity.BALANCE, basis == Basis.CHARTER ? CHARTER : DECREE);
    this.basis = basis;
  }

  @Override
  public final Citation citation(RegulationTerms terms, PanelKind kind) {
    return basis == Basis.CHARTER
        ? terms.citation(RegulationParameter.balancedProfessions(kind))
        : Citation.houseRule();
  }

  @Override
  final Finding examine(Composition composition) {
    if (basis == Basis.CHARTER
        && !composition.terms().requiresBalancedProfessions(composition.kind())) {
      return Finding.notApplicable(RuleTexts.get("balance.not-required"));
    }
    List<Seat> occupied = composition.occupiedSeats();
    return occupied.isEmpty()
        ? Finding.notApplicable(RuleTexts.get("rule.no-member"))
        : weigh(composition, occupied);
  }

  /** Judges a composition that has at least one member. */
  abstract Finding weigh(Composition composition, List<Seat> occupied);

  /** A share of the seats of the instance, in whole seats rounded down, at least one. */
  static int share(Composition composition, int percent) {
    return Math.max(1, composition.requiredSize() * percent / 100);
  }
}
