package fr.mediane.dossier.escalation;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.PanelKind;
import java.util.Optional;

/** When a dossier may go to the national mediator (art. 10; Charter art. 5). Pure. */
public final class EscalationRules {

  private EscalationRules() {}

  /** The act of a referral: an open dossier is closed by it, a closed one stays closed. */
  public static DossierAct actIn(DossierState state) {
    return state.isOpen() ? DossierAct.ESCALATE : DossierAct.ESCALATE_CLOSED;
  }

  /**
   * Why a dossier may not go to the national mediator.
   *
   * @param level level of its instance
   * @param state where it stands
   * @param outcome how it ended; {@code null} while open
   * @param handedOver whether it already went
   * @return the reason in French; empty when it may go
   */
  public static Optional<String> refusal(
      PanelKind level, DossierState state, Outcome outcome, boolean handedOver) {
    if (level == PanelKind.NATIONAL) {
      return Optional.of(EscalationTexts.get("refused.national"));
    }
    if (handedOver) {
      return Optional.of(EscalationTexts.get("refused.already"));
    }
    DossierAct act = actIn(state);
    if (!act.isLawfulIn(state)) {
      return Optional.of(act.refusalIn(state));
    }
    if (!state.isOpen() && (outcome == null || !outcome.opensNationalReferral())) {
      return Optional.of(
          EscalationTexts.get("refused.outcome", outcome == null ? "" : outcome.label()));
    }
    return Optional.empty();
  }
}
