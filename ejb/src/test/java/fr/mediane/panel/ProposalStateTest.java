package fr.mediane.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalStateTest {

  /** Every lawful step, written by hand; all other pairs are unlawful. */
  private static final Map<String, ProposalState> LAWFUL = new HashMap<>();

  static {
    LAWFUL.put("DRAFT SUBMIT", ProposalState.SUBMITTED);
    LAWFUL.put("DRAFT WITHDRAW", ProposalState.WITHDRAWN);
    LAWFUL.put("RETURNED SUBMIT", ProposalState.SUBMITTED);
    LAWFUL.put("RETURNED WITHDRAW", ProposalState.WITHDRAWN);
    LAWFUL.put("SUBMITTED PREPARE", ProposalState.PREPARED);
    LAWFUL.put("SUBMITTED RETURN", ProposalState.RETURNED);
    LAWFUL.put("SUBMITTED WITHDRAW", ProposalState.WITHDRAWN);
    LAWFUL.put("PREPARED RETURN", ProposalState.RETURNED);
    LAWFUL.put("PREPARED APPOINT", ProposalState.APPOINTED);
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(ProposalState.values())
        .flatMap(
            state ->
                Arrays.stream(ProposalStep.values())
                    .map(step -> Arguments.of(state, step, LAWFUL.get(state + " " + step))));
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @MethodSource("pairs")
  void everyPairOfStateAndStep(ProposalState state, ProposalStep step, ProposalState expected) {
    assertEquals(expected, state.next(step));
  }

  @Test
  void nothingLeavesAFinalState() {
    Stream.of(ProposalState.values())
        .filter(ProposalState::isFinal)
        .forEach(
            state ->
                assertTrue(
                    Arrays.stream(ProposalStep.values()).allMatch(step -> state.next(step) == null),
                    state.name()));
  }

  @Test
  void onlyWhatTheAuthorHoldsMayChange() {
    assertTrue(ProposalState.DRAFT.isEditable());
    assertTrue(ProposalState.RETURNED.isEditable());
    assertEquals(
        2, Arrays.stream(ProposalState.values()).filter(ProposalState::isEditable).count());
  }
}
