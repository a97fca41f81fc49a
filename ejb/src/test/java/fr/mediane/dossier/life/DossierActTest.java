package fr.mediane.dossier.life;

import static fr.mediane.dossier.life.DossierState.CLOSED;
import static fr.mediane.dossier.life.DossierState.COMPLETION_AWAITED;
import static fr.mediane.dossier.life.DossierState.CONSENT;
import static fr.mediane.dossier.life.DossierState.DESIGNATION;
import static fr.mediane.dossier.life.DossierState.DESTROYED;
import static fr.mediane.dossier.life.DossierState.EXAMINATION;
import static fr.mediane.dossier.life.DossierState.FOLLOW_UP;
import static fr.mediane.dossier.life.DossierState.INSTRUCTION;
import static fr.mediane.dossier.life.DossierState.MEDIATION;
import static fr.mediane.dossier.life.DossierState.REGISTERED;
import static fr.mediane.dossier.life.DossierState.SUPPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states is tried against the life of a case as domain reference §3 tells it. */
class DossierActTest {

  /** Where a dossier may go from each state; anything else must be impossible. */
  private static final Map<DossierState, Set<DossierState>> LIFE =
      new EnumMap<>(DossierState.class);

  static {
    LIFE.put(REGISTERED, EnumSet.of(INSTRUCTION, CLOSED));
    LIFE.put(COMPLETION_AWAITED, EnumSet.of(INSTRUCTION, CLOSED));
    LIFE.put(INSTRUCTION, EnumSet.of(COMPLETION_AWAITED, EXAMINATION, CLOSED));
    LIFE.put(EXAMINATION, EnumSet.of(SUPPORT, CONSENT, CLOSED));
    LIFE.put(SUPPORT, EnumSet.of(CONSENT, CLOSED));
    LIFE.put(CONSENT, EnumSet.of(DESIGNATION, CLOSED));
    LIFE.put(DESIGNATION, EnumSet.of(MEDIATION, CLOSED));
    LIFE.put(MEDIATION, EnumSet.of(DESIGNATION, FOLLOW_UP, CLOSED));
    LIFE.put(FOLLOW_UP, EnumSet.of(CLOSED));
    LIFE.put(CLOSED, EnumSet.of(REGISTERED, INSTRUCTION, FOLLOW_UP, DESTROYED));
    LIFE.put(DESTROYED, EnumSet.noneOf(DossierState.class));
  }

  static Stream<Arguments> everyPairOfStates() {
    return Arrays.stream(DossierState.values())
        .flatMap(from -> Arrays.stream(DossierState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("everyPairOfStates")
  void aDossierGoesWhereItsLifeLeadsAndNowhereElse(DossierState from, DossierState to) {
    boolean possible =
        from != to
            && Arrays.stream(DossierAct.values())
                .anyMatch(act -> act.from(from).filter(next -> next == to).isPresent());
    assertEquals(LIFE.get(from).contains(to), possible);
  }

  @ParameterizedTest
  @EnumSource(DossierAct.class)
  void anActRefusedSaysWhichAndWhere(DossierAct act) {
    for (DossierState state : DossierState.values()) {
      if (!act.isLawfulIn(state)) {
        String refusal = act.refusalIn(state);
        assertTrue(refusal.contains(act.label()) && refusal.contains(state.label()), refusal);
        assertTrue(act.from(state).isEmpty());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = DossierAct.class)
  void whatClosesGivesAnOutcome(DossierAct act) {
    boolean given = Arrays.stream(Outcome.values()).anyMatch(outcome -> outcome.by() == act);
    boolean ends = act.closes() && act != DossierAct.END_FOLLOW_UP || act == DossierAct.CONCLUDE;
    assertEquals(ends, given);
  }

  @Test
  void everyStateIsReachedFromTheRegistration() {
    Set<DossierState> reached = EnumSet.of(REGISTERED);
    int before;
    do {
      before = reached.size();
      for (DossierState state : EnumSet.copyOf(reached)) {
        for (DossierAct act : DossierAct.values()) {
          act.from(state).ifPresent(reached::add);
        }
      }
    } while (reached.size() > before);
    assertEquals(EnumSet.allOf(DossierState.class), reached);
  }

  @Test
  void aPartyMayLeaveFromTheConsentToTheEnd() {
    assertEquals(EnumSet.of(CONSENT, DESIGNATION, MEDIATION), DossierAct.RENOUNCE.origins());
  }

  @Test
  void theSecondSignatureIsRecordedUntilACaseIsEngaged() {
    assertEquals(
        EnumSet.of(REGISTERED, COMPLETION_AWAITED, INSTRUCTION, EXAMINATION),
        DossierAct.COSIGN.origins());
  }

  @Test
  void nothingIsTransmittedAfterARenunciation() {
    assertFalse(DossierAct.TRANSMIT.isLawfulIn(DossierAct.RENOUNCE.from(MEDIATION).orElseThrow()));
  }

  @Test
  void nothingHappensAfterTheDestruction() {
    assertTrue(Arrays.stream(DossierAct.values()).noneMatch(act -> act.isLawfulIn(DESTROYED)));
  }
}
