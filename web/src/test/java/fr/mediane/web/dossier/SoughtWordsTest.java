package fr.mediane.web.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoughtWordsTest {

  private final SoughtWords words = new SoughtWords();

  @Test
  void aKeyGivesItsWordsBackAndTheSameWordsKeepTheirKey() {
    String key = words.keep("Dupont-Martin");
    assertEquals(Optional.of("Dupont-Martin"), words.find(key));
    assertEquals(key, words.keep("Dupont-Martin"));
    assertNotEquals(key, words.keep("Durand"));
    assertFalse(key.contains("Dupont"), key);
    assertEquals(Optional.empty(), words.find("Dupont-Martin"));
  }

  @Test
  void theOldestIsForgottenFirst() {
    String oldest = words.keep("0");
    for (int i = 1; i < SoughtWords.MOST; i++) {
      words.keep(Integer.toString(i));
    }
    assertEquals(Optional.of("0"), words.find(oldest));
    words.keep("one more");
    assertEquals(Optional.empty(), words.find(oldest));
  }
}
