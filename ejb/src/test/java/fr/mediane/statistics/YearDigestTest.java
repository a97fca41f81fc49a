package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearDigestTest {

  private static final Map<String, Long> ACTIVITY = Map.of("SESSIONS", 4L, "MEETINGS", 9L);

  private final List<CaseLine> lines = SomeLines.draw(new Random(1), 30);

  @Test
  void theOrderOfReadingDoesNotMatter() {
    List<CaseLine> shuffled = new ArrayList<>(lines);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(
          YearDigest.ofLines("GES", 2024, "r", lines, ACTIVITY),
          YearDigest.ofLines("GES", 2024, "r", shuffled, ACTIVITY));
    }
  }

  @Test
  void anythingElseDoes() {
    String digest = YearDigest.ofLines("GES", 2024, "r", lines, ACTIVITY);
    assertEquals(64, digest.length());
    assertNotEquals(digest, YearDigest.ofLines("GES", 2023, "r", lines, ACTIVITY));
    assertNotEquals(digest, YearDigest.ofLines("IDF", 2024, "r", lines, ACTIVITY));
    assertNotEquals(digest, YearDigest.ofLines("GES", 2024, "other", lines, ACTIVITY));
    assertNotEquals(digest, YearDigest.ofLines("GES", 2024, "r", lines.subList(1, 30), ACTIVITY));
  }

  /** Sessions forgotten are a correction; what was frozen before they counted reads the same. */
  @Test
  void theActivityCountsFromTheSecondFormatOn() {
    String digest = YearDigest.ofLines("GES", 2024, "r", lines, ACTIVITY);
    assertNotEquals(
        digest,
        YearDigest.ofLines("GES", 2024, "r", lines, Map.of("SESSIONS", 16L, "MEETINGS", 9L)));
    assertNotEquals(digest, YearDigest.ofLinesAlone("GES", 2024, "r", lines));
    assertNotEquals(
        YearDigest.ofLines("GES", 2024, "r", lines, Map.of()),
        YearDigest.ofLinesAlone("GES", 2024, "r", lines));
    // Written down when there was the first format alone.
    assertEquals(
        "558e39078a1e6542eb72703864c87564b198597246cad18775c8db216939d3e0",
        YearDigest.ofLinesAlone("GES", 2024, "threshold=5", lines.subList(0, 0)));
  }

  @Test
  void twoEqualSaisinesAreTwo() {
    List<CaseLine> twice = new ArrayList<>(lines);
    twice.add(lines.get(0));
    assertNotEquals(
        YearDigest.ofLines("GES", 2024, "r", lines, ACTIVITY),
        YearDigest.ofLines("GES", 2024, "r", twice, ACTIVITY));
  }

  @Test
  void theRulesAreReadBackAsTheyWereWritten() {
    FreezeRules rules = new FreezeRules(6, false, 25, 8, 92, 0, true);
    assertEquals(rules, FreezeRules.parse(rules.canonical()));
    FreezeRules dominance = new FreezeRules(6, false, 25, 8, 92, 85, true);
    assertEquals(dominance, FreezeRules.parse(dominance.canonical()));
  }

  /** As they were written before there was a dominance rule: no digest changes. */
  @Test
  void rulesWithoutDominanceAreWrittenAsTheyAlwaysWere() {
    String written = "threshold=5;zeros=true;detail=20;receipt=8;agreement=92";
    assertEquals(written, FreezeRules.parse(written).canonical());
    assertEquals(written, new FreezeRules(5, true, 20, 8, 92, 0, false).canonical());
  }

  @Test
  void differencesCountChangedLines() {
    List<CaseLine> other = new ArrayList<>(lines.subList(2, 30));
    assertEquals(2, Publication.differences(lines, other));
    assertEquals(0, Publication.differences(lines, new ArrayList<>(lines)));
    assertEquals(2, Publication.differences(other, lines));
  }
}
