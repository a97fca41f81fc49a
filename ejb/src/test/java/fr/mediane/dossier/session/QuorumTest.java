package fr.mediane.dossier.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many members must be present. */
class QuorumTest {

  @ParameterizedTest
  @CsvSource({
    "10, 50, 5",
    "9, 50, 5",
    "10, 51, 6",
    "10, 100, 10",
    "10, 0, 0",
    "6, 50, 3",
    "7, 33, 3",
    "0, 50, 0",
    "1, 1, 1",
    "3, 34, 2",
    "10, 70, 7"
  })
  void theShareIsRoundedUpToAWholeMember(int convened, int percent, int required) {
    assertEquals(required, Quorum.of(convened, percent).required());
  }

  @Test
  void oneMemberMakesTheDifference() {
    Quorum quorum = Quorum.of(10, 50);
    assertFalse(quorum.isReachedBy(4));
    assertTrue(quorum.isReachedBy(5));
    assertEquals("4 membres présents sur 10, quorum de 5 non atteint", quorum.verdict(4));
    assertEquals("5 membres présents sur 10, quorum de 5 atteint", quorum.verdict(5));
    assertEquals("Aucun membre présent sur 10, quorum de 5 non atteint", quorum.verdict(0));
  }

  @Test
  void withoutQuorumAnEmptyRoomIsEnough() {
    assertTrue(Quorum.of(10, 0).isReachedBy(0));
  }

  @Test
  void impossibleSharesAreRejected() {
    assertThrows(IllegalArgumentException.class, () -> Quorum.of(10, 101));
    assertThrows(IllegalArgumentException.class, () -> Quorum.of(-1, 50));
  }
}
