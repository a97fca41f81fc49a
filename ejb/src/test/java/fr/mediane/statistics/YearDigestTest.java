package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearDigestTest {

  private final List<CaseLine> lines = SomeLines.draw(new Random(1), 30);

  @Test
  void theOrderOfReadingDoesNotMatter() {
    List<CaseLine> shuffled = new ArrayList<>(lines);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(
          YearDigest.ofLines("GES", 2024, "r", lines),
          YearDigest.ofLines("GES", 2024, "r", shuffled));
    }
  }

  @Test
  void anythingElseDoes() {
    String digest = YearDigest.ofLines("GES", 2024, "r", lines);
    assertEquals(64, digest.length());
    assertNotEquals(digest, YearDigest.ofLines("GES", 2023, "r", lines));
    assertNotEquals(digest, YearDigest.ofLines("IDF", 2024, "r", lines));
    assertNotEquals(digest, YearDigest.ofLines("GES", 2024, "other", lines));
    assertNotEquals(digest, YearDigest.ofLines("GES", 2024, "r", lines.subList(1, 30)));
  }

  @Test
  void twoEqualSaisinesAreTwo() {
    List<CaseLine> twice = new ArrayList<>(lines);
    twice.add(lines.get(0));
    assertNotEquals(
        YearDigest.ofLines("GES", 2024, "r", lines), YearDigest.ofLines("GES", 2024, "r", twice));
  }

  @Test
  void theRulesAreReadBackAsTheyWereWritten() {
    FreezeRules rules = new FreezeRules(6, false, 25, 8, 92);
    assertEquals(rules, FreezeRules.parse(rules.canonical()));
  }

  @Test
  void differencesCountChangedLines() {
    List<CaseLine> other = new ArrayList<>(lines.subList(2, 30));
    assertEquals(2, Publication.differences(lines, other));
    assertEquals(0, Publication.differences(lines, new ArrayList<>(lines)));
    assertEquals(2, Publication.differences(other, lines));
  }
}
