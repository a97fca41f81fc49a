package fr.mediane.dossier.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.life.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConclusionRulesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void anAgreementNeedsEverySignature() {
    assertEquals(Optional.of(Outcome.AGREEMENT), ConclusionRules.ready(facts(Set.of(1, 2, 3))));
    List<String> reasons = ConclusionRules.against(Outcome.AGREEMENT, facts(Set.of(1)));
    assertEquals(1, reasons.size());
    assertTrue(reasons.get(0).contains("2 et 3"), reasons.get(0));
  }

  /** What a message advises is not refused by the next one. */
  @Test
  void anAgreementOfSomeIsAdvisedOnlyToThoseWhoMayConcludeIt() {
    assertEquals(
        List.of("Signature manquante (parties n°\u00a02 et 3)\u00a0: recueillez-la."),
        ConclusionRules.against(Outcome.AGREEMENT, facts(Set.of(1))));
    assertEquals(
        List.of(
            "Signature manquante (partie n°\u00a03)\u00a0: recueillez-la, ou concluez par un accord"
                + " partiel."),
        ConclusionRules.against(Outcome.AGREEMENT, facts(Set.of(1, 2))));
  }

  @Test
  void whatIsNotWrittenIsSaidAllAtOnce() {
    ConclusionFacts empty =
        new ConclusionFacts(
            Coverage.WHOLE, false, false, List.of(), Set.of(1, 2), Map.of(1, DAY, 2, DAY));
    assertEquals(3, ConclusionRules.against(Outcome.AGREEMENT, empty).size());
  }

  @Test
  void aPartBindsOnlyThoseWhoSigned() {
    ConclusionFacts bound =
        new ConclusionFacts(
            Coverage.WHOLE,
            true,
            true,
            List.of(Set.of(1, 3)),
            Set.of(1, 2, 3),
            Map.of(1, DAY, 2, DAY));
    assertEquals(1, ConclusionRules.against(Outcome.PARTIAL_AGREEMENT, bound).size());
    assertEquals(
        List.of(), ConclusionRules.against(Outcome.PARTIAL_AGREEMENT, facts(Set.of(1, 2))));
    assertFalse(ConclusionRules.against(Outcome.PARTIAL_AGREEMENT, facts(Set.of(1))).isEmpty());
  }

  @Test
  void aDocumentOnAPartIsAPartialAgreementEvenSignedByAll() {
    ConclusionFacts part =
        new ConclusionFacts(
            Coverage.PART, true, true, List.of(Set.of(1)), Set.of(1, 2), Map.of(1, DAY, 2, DAY));
    assertEquals(Optional.of(Outcome.PARTIAL_AGREEMENT), ConclusionRules.ready(part));
  }

  @Test
  void recommendationsAreSignedByNobody() {
    assertEquals(Optional.of(Outcome.RECOMMENDATIONS), ConclusionRules.ready(facts(Set.of())));
    assertFalse(ConclusionRules.against(Outcome.RECOMMENDATIONS, facts(Set.of(2))).isEmpty());
  }

  @Test
  void whatAllSignedIsNoFailure() {
    assertFalse(ConclusionRules.against(Outcome.FAILED, facts(Set.of(1, 2, 3))).isEmpty());
    assertTrue(ConclusionRules.against(Outcome.FAILED, facts(Set.of(1, 2))).isEmpty());
  }

  @Test
  void theOtherOutcomesDoNotEndAMediation() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ConclusionRules.against(Outcome.ADVICE, facts(Set.of())));
  }

  @Test
  void theOrderOfTheSignaturesDoesNotMatter() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int parties = 2 + random.nextInt(5);
      List<Integer> order = new ArrayList<>();
      for (int rank = 1; rank <= parties; rank++) {
        order.add(rank);
      }
      Collections.shuffle(order, random);
      Map<Integer, LocalDate> signatures = new HashMap<>();
      LocalDate last = LocalDate.MIN;
      for (Integer rank : order) {
        assertFalse(ready(order, signatures), "seed " + seed + " before " + rank);
        LocalDate on = DAY.plusDays(random.nextInt(60));
        last = on.isAfter(last) ? on : last;
        signatures.put(rank, on);
      }
      assertTrue(ready(order, signatures), "seed " + seed);
      assertEquals(Optional.of(last), whole(order, signatures).lastSignature(), "seed " + seed);
      signatures.remove(order.get(random.nextInt(parties)));
      assertFalse(ready(order, signatures), "seed " + seed + " after a withdrawal");
    }
  }

  private static boolean ready(List<Integer> parties, Map<Integer, LocalDate> signatures) {
    return ConclusionRules.against(Outcome.AGREEMENT, whole(parties, signatures)).isEmpty();
  }

  private static ConclusionFacts whole(List<Integer> parties, Map<Integer, LocalDate> signatures) {
    return new ConclusionFacts(
        Coverage.WHOLE, true, true, List.of(Set.of(1)), new TreeSet<>(parties), signatures);
  }

  private static ConclusionFacts facts(Set<Integer> signed) {
    Map<Integer, LocalDate> signatures = new HashMap<>();
    signed.forEach(rank -> signatures.put(rank, DAY));
    return new ConclusionFacts(
        Coverage.WHOLE, true, true, List.of(Set.of(1)), Set.of(1, 2, 3), signatures);
  }
}
