package fr.mediane.dossier.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.ReferrerKind;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.regulation.PanelKind;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which dossiers may go to the national mediator: every outcome, every state. */
class EscalationRulesTest {

  private static final Set<Outcome> FAILURES =
      EnumSet.of(
          Outcome.NOT_ENGAGED,
          Outcome.SUPPORT_FAILED,
          Outcome.ENTRY_REFUSED,
          Outcome.RENOUNCED,
          Outcome.FAILED,
          Outcome.RECOMMENDATIONS);

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void aClosedDossierGoesOnlyWhenItsExaminationDidNotSucceed(Outcome outcome) {
    Optional<String> refusal = closed(outcome, false);
    assertEquals(FAILURES.contains(outcome), refusal.isEmpty());
    refusal.ifPresent(reason -> assertTrue(reason.contains(outcome.label()), reason));
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void aDossierGoesOnceWhateverItsOutcome(Outcome outcome) {
    assertTrue(closed(outcome, true).isPresent());
  }

  @ParameterizedTest
  @EnumSource(DossierState.class)
  void anOpenDossierGoesFromTheStatesOfTheTableOfActs(DossierState state) {
    Optional<String> refusal = EscalationRules.refusal(PanelKind.REGIONAL, state, null, false);
    assertEquals(DossierAct.ESCALATE.isLawfulIn(state), refusal.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(DossierState.class)
  void aNationalDossierGoesNowhere(DossierState state) {
    assertTrue(
        EscalationRules.refusal(PanelKind.NATIONAL, state, Outcome.FAILED, false).isPresent());
  }

  @Test
  void theDossiersOfOutreMerGoLikeTheOthers() {
    assertTrue(
        EscalationRules.refusal(PanelKind.OVERSEAS, DossierState.MEDIATION, null, false).isEmpty());
  }

  @Test
  void onlyTheCngWritesToTheNationalMediatorItself() {
    assertFalse(EscalationDoor.CNG.isOpenedByRegion());
    assertTrue(EscalationDoor.REGIONAL_MEDIATOR.isOpenedByRegion());
    assertTrue(EscalationDoor.ALL_PARTIES.isOpenedByRegion());
    assertTrue(EscalationDoor.of(ReferrerKind.MINISTERS).isEmpty());
    assertEquals(Optional.of(EscalationDoor.CNG), EscalationDoor.of(ReferrerKind.CNG));
  }

  private static Optional<String> closed(Outcome outcome, boolean handedOver) {
    return EscalationRules.refusal(PanelKind.REGIONAL, DossierState.CLOSED, outcome, handedOver);
  }
}
