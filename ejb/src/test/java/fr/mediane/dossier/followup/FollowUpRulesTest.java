package fr.mediane.dossier.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.life.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FollowUpRulesTest {

  @Test
  void durableOrNotSupposesAReview() {
    assertFalse(FollowUpRules.mayEnd(Durability.YES, 0));
    assertFalse(FollowUpRules.mayEnd(Durability.NO, 0));
    assertTrue(FollowUpRules.mayEnd(Durability.TOO_EARLY, 0));
    assertTrue(FollowUpRules.mayEnd(Durability.NO, 1));
  }

  @Test
  void onlyWhatAMediationConcludedIsFollowedUpAgain() {
    Set<Outcome> again =
        Arrays.stream(Outcome.values())
            .filter(FollowUpRules::mayReopen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    assertEquals(
        EnumSet.of(Outcome.AGREEMENT, Outcome.PARTIAL_AGREEMENT, Outcome.RECOMMENDATIONS), again);
    assertFalse(FollowUpRules.mayReopen(null));
  }

  @Test
  void noActTransmitsAnythingAfterARenunciation() {
    DossierState after = DossierAct.RENOUNCE.from(DossierState.MEDIATION).orElseThrow();
    Set<DossierState> reached = EnumSet.of(after);
    boolean grows = true;
    while (grows) {
      Set<DossierState> further = EnumSet.copyOf(reached);
      for (DossierAct act : DossierAct.values()) {
        for (DossierState state : reached) {
          if (isOpenAfterRenunciation(act)) {
            act.from(state).ifPresent(further::add);
          }
        }
      }
      grows = !further.equals(reached);
      reached = further;
    }
    assertTrue(reached.stream().noneMatch(DossierAct.TRANSMIT::isLawfulIn), reached.toString());
  }

  private static boolean isOpenAfterRenunciation(DossierAct act) {
    return switch (act) {
      case REOPEN, REOPEN_RECEIVED -> Outcome.RENOUNCED.mayBeReopened();
      case REOPEN_FOLLOW_UP -> FollowUpRules.mayReopen(Outcome.RENOUNCED);
      default -> true;
    };
  }

  @Test
  void theEndSaysWhatItLeavesOpen() {
    assertEquals(List.of(), FollowUpRules.leftOpen(0, 0, 0));
    List<String> left = FollowUpRules.leftOpen(2, 1, 1);
    assertEquals(3, left.size());
    assertTrue(left.get(0).startsWith("2 destinataires"), left::toString);
    assertTrue(left.get(1).startsWith("Un avenant"), left::toString);
    assertTrue(left.get(2).startsWith("Une demande d’homologation"), left::toString);
  }
}
