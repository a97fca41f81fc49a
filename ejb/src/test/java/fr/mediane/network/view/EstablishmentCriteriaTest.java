package fr.mediane.network.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.Sector;
import org.junit.jupiter.api.Test;

class EstablishmentCriteriaTest {

  @Test
  void numbersAreLookedUpExactly() {
    assertTrue(from("010000024").contains("e.finess = :number"));
    assertTrue(from("2a0000030").contains("e.finess = :number"));
    assertTrue(from("260 100 045 00012").contains("e.siret = :siret"));
    assertTrue(from("260\u202f100\u202f045").contains("e.siren = :number"));
  }

  @Test
  void wordsAreAllLookedFor() {
    String from = from("Hôpital Saint-Cœur");
    assertTrue(from.contains("e.searchKey like :word0"));
    assertTrue(from.contains("e.searchKey like :word2"));
    assertFalse(from.contains(":word3"));
  }

  @Test
  void whatIsTypedNeverEntersTheQuery() {
    assertFalse(from("' or 1=1 --").contains("'"));
    assertEquals(from("a"), from("%a_"));
  }

  @Test
  void aHundredThousandCharactersAskForEightWordsAtMost() {
    assertFalse(from("mot ".repeat(25_000)).contains(":word8"));
  }

  @Test
  void nothingTypedLimitsNothing() {
    assertTrue(new EstablishmentCriteria(search(null, null, null)).from().endsWith("where 1 = 1"));
    assertTrue(new EstablishmentCriteria(search("  ", null, null)).from().endsWith("where 1 = 1"));
  }

  @Test
  void aGroupIsReachedThroughItsMembers() {
    String from = new EstablishmentCriteria(search(null, Sector.SOCIAL, 12L)).from();
    assertTrue(from.startsWith(" from GroupMembership m"));
    assertTrue(from.contains("m.group.id = :group"));
    assertTrue(from.contains("e.sector = :sector"));
  }

  @Test
  void everyOrderEndsWithAUniqueColumn() {
    for (EstablishmentSort sort : EstablishmentSort.values()) {
      assertTrue(sort.orderBy(false).matches(".*(e\\.id|e\\.finess)"), sort.name());
      assertTrue(sort.orderBy(true).matches(".*(e\\.id|e\\.finess) desc"), sort.name());
    }
  }

  private static String from(String text) {
    return new EstablishmentCriteria(search(text, null, null)).from();
  }

  private static EstablishmentSearch search(String text, Sector sector, Long group) {
    return new EstablishmentSearch(
        text, null, null, sector, null, group, EstablishmentSort.NAME, false);
  }
}
