package fr.mediane.dossier.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.designation.ChallengeChoice;
import fr.mediane.dossier.designation.ChallengeLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Charter art. 9: the last signature, whatever the order in which they are recorded. */
class ConsentLedgerTest {

  private static final Instant AT = Instant.parse("2026-03-20T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  // Two parties that are not stored: each equals only itself.
  private final DossierParty one = new DossierParty() {};
  private final DossierParty other = new DossierParty() {};
  private final List<EntryConsent> history = new ArrayList<>();

  @Test
  void theLatestDayCountsNotTheLatestRecord() {
    record(one, ConsentDecision.GIVEN, DAY.plusDays(9));
    assertEquals(Optional.empty(), lastSignature());
    record(other, ConsentDecision.GIVEN, DAY);
    assertEquals(Optional.of(DAY.plusDays(9)), lastSignature());
  }

  @Test
  void anAgreementTakenBackIsMissing() {
    record(one, ConsentDecision.GIVEN, DAY);
    record(other, ConsentDecision.GIVEN, DAY);
    record(one, ConsentDecision.REVOKED, DAY.plusDays(1));
    assertEquals(Optional.empty(), lastSignature());
    assertTrue(ledger().given(one).isEmpty());
    assertEquals(2, ledger().of(one).size());
  }

  @Test
  void withoutPartyNothingIsComplete() {
    assertEquals(Optional.empty(), ledger().lastSignature(List.of()));
  }

  @Test
  void aPartyChallengesOnceWhateverTheSequence() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      List<ChallengeChoice> choices = new ArrayList<>();
      int[] uses = new int[2];
      for (int i = 0; i < 30; i++) {
        int who = random.nextInt(2);
        DossierParty party = who == 0 ? one : other;
        ChallengeLedger ledger = new ChallengeLedger(choices);
        assertEquals(uses[who] == 1, ledger.hasUsed(party), "seed " + seed);
        if (ledger.hasUsed(party)) {
          continue;
        }
        if (random.nextBoolean()) {
          choices.add(ChallengeChoice.use(party, DAY, "Essai", AT));
          uses[who]++;
        } else {
          choices.add(ChallengeChoice.waive(party, DAY, "Essai", AT));
          assertTrue(new ChallengeLedger(choices).hasWaived(party), "seed " + seed);
        }
      }
      assertTrue(uses[0] <= 1 && uses[1] <= 1, "seed " + seed);
      assertEquals(
          new ChallengeLedger(choices).everyPartySpoke(List.of(one, other)),
          choices.stream().map(ChallengeChoice::getParty).distinct().count() == 2,
          "seed " + seed);
    }
  }

  @Test
  void everyMeansButSpeechIsAWriting() {
    for (ConsentMeans means : ConsentMeans.values()) {
      assertEquals(means != ConsentMeans.ORAL, means.isWritten());
      assertFalse(means.label().isBlank());
    }
  }

  private void record(DossierParty party, ConsentDecision decision, LocalDate on) {
    history.add(
        new EntryConsent(
            party,
            decision,
            new ConsentInput(1, on, ConsentMeans.LETTER, null, null, null),
            "Essai",
            AT));
  }

  private ConsentLedger ledger() {
    return new ConsentLedger(history);
  }

  private Optional<LocalDate> lastSignature() {
    return ledger().lastSignature(List.of(one, other));
  }
}
