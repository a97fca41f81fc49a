package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.Tenure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act never looks back: what it grants begins on its day at the earliest. */
class SignedCompositionTest {

  @Test
  void aSignatureOnTimeChangesNothing() {
    Composition proposed =
        ActFixtures.whole(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 22));
    assertSame(proposed, SignedComposition.of(proposed, ActFixtures.TERM));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-01, 2023-04-30, 2026-04-29, V2019",
    "2023-04-01, 2023-05-01, 2026-04-30, V2023",
    "2024-02-01, 2024-02-29, 2027-02-28, V2023",
    "2024-02-01, 2024-03-01, 2027-02-28, V2023",
    "2026-12-01, 2026-12-31, 2029-12-30, V2023"
  })
  void aLateSignatureMovesTheMandates(
      LocalDate proposed, LocalDate signed, LocalDate lastDay, String version) {
    Composition moved = SignedComposition.of(ActFixtures.whole(signed, proposed), ActFixtures.TERM);
    assertEquals(signed, moved.effectiveDate());
    assertEquals(version, moved.terms().code());
    for (Seat seat : moved.seats()) {
      assertEquals(signed, seat.holder().tenure().start());
      assertEquals(lastDay, seat.holder().tenure().plannedEnd());
    }
  }

  @Test
  void aReplacementStillEndsWithTheTermItTakesOverAndAKeptMandateStays() {
    LocalDate proposed = LocalDate.of(2026, 11, 1);
    LocalDate signed = LocalDate.of(2026, 11, 22);
    LocalDate end = LocalDate.of(2027, 2, 28);
    Tenure kept = Tenure.kept(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1), end);
    Composition moved =
        SignedComposition.of(
            ActFixtures.of(
                signed,
                proposed,
                List.of(
                    new Seat(
                        1, null, ActFixtures.holder(1, Tenure.replacement(proposed, end, false))),
                    new Seat(2, null, ActFixtures.holder(2, kept)),
                    Seat.vacant(3, null))),
            ActFixtures.TERM);
    assertEquals(Tenure.replacement(signed, end, false), moved.seats().get(0).holder().tenure());
    assertEquals(kept, moved.seats().get(1).holder().tenure());
    assertEquals(List.of(moved.seats().get(0)), SignedComposition.granted(moved));
  }
}
