package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two publications of one year, the one before and the one after a correction. */
class CorrectionTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92);
  private static final int[] COUNTS = {30, 9, 25, 8, 12};

  /** Whoever compares the two never finds a difference of a few saisines. */
  @Test
  void comparingAPublicationWithItsCorrectionTellsOfNobody() {
    int published = 0;
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      Map<String, List<CaseLine>> before = SomeLines.network(random, COUNTS);
      Map<String, List<CaseLine>> after = corrected(before, random, seed % 4 * 20);
      Map<String, Long> known = flat(new Publication(RULES, before, Map.of()));
      Publication correction = new Publication(RULES, after, Map.of());
      if (!correction.differsByFew(known)) {
        published++;
        int from = seed;
        flat(correction)
            .forEach(
                (name, value) -> {
                  Long other = known.get(name);
                  long difference = value == null || other == null ? 0 : Math.abs(value - other);
                  assertTrue(
                      name.contains("/DELAY/") || difference == 0 || difference >= 5,
                      "seed " + from + ": " + name + " differs by " + difference);
                });
      }
    }
    assertTrue(published >= 15 && published < 60, published + " corrections published");
  }

  @Test
  void aCorrectionOfTwoSaisinesIsFewAndOneThatChangesNothingIsNot() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), COUNTS);
    Map<String, Long> known = flat(new Publication(RULES, before, Map.of()));
    assertEquals(false, new Publication(RULES, before, Map.of()).differsByFew(known));
    Map<String, List<CaseLine>> after = new TreeMap<>(before);
    List<CaseLine> more = new ArrayList<>(before.get("T0"));
    more.addAll(SomeLines.draw(new Random(2), 2));
    after.put("T0", more);
    assertEquals(true, new Publication(RULES, after, Map.of()).differsByFew(known));
  }

  private static Map<String, List<CaseLine>> corrected(
      Map<String, List<CaseLine>> before, Random random, int lines) {
    Map<String, List<CaseLine>> after = new TreeMap<>(before);
    List<CaseLine> own = new ArrayList<>(before.get("T0"));
    own.addAll(SomeLines.draw(random, lines));
    after.put("T0", own);
    return after;
  }

  private static Map<String, Long> flat(Publication publication) {
    Map<String, Long> flat = new HashMap<>();
    publication
        .figures()
        .forEach(
            (scope, families) ->
                families.forEach(
                    (family, figures) ->
                        figures.forEach(
                            (name, value) -> flat.put(scope + "/" + family + "/" + name, value))));
    return flat;
  }
}
