package fr.mediane.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.statistics.disclosure.ProtectionAudit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Several published versions of one year, in the hands of the same reader. */
class CorrectionTest {

  private static final FreezeRules RULES = new FreezeRules(5, true, 20, 8, 92, 0, true);
  private static final int[] COUNTS = {30, 9, 25, 8, 12};
  private static final int SEEDS = 40;

  /**
   * Forgotten saisines that are all alike: no count differs by a few. The attacker holds both
   * versions, knows what did not change and even by how much the rest did.
   */
  @Test
  void whoHoldsBothVersionsComputesNothing() {
    int published = 0;
    int attacked = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Map<String, List<CaseLine>> before = SomeLines.network(random, COUNTS);
      Map<String, List<CaseLine>> after = with(before, seed % 3 == 2 ? "T4" : "T0", 8, random);
      PublishedVersion first = first(before);
      assertFalse(YearPublisher.tellsOfFew(List.of(first), after, RULES), "seed " + seed);
      Optional<Publication> correction = beside(after, first);
      if (correction.isPresent()) {
        published++;
        correction.get().release().proofs().values().forEach(ProtectionAudit::verify);
        if (published <= 4) {
          attacked += attack("seed " + seed, first, version(after, correction.get()));
        }
      }
    }
    assertTrue(published >= SEEDS / 3 && published < SEEDS, published + " corrections published");
    assertTrue(attacked > 100, attacked + " secrets attacked");
  }

  /** The attack is worth something: a correction protected by itself tells what the first hid. */
  @Test
  void aCorrectionProtectedByItselfGivesSecretsAway() {
    int recovered = 0;
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      Map<String, List<CaseLine>> before = SomeLines.network(random, COUNTS);
      Map<String, List<CaseLine>> after = with(before, "T0", 8, random);
      PublishedVersion alone = version(after, new Publication(RULES, after, Map.of()));
      for (StatisticalAxis axis : StatisticalAxis.values()) {
        VersionsAttacker attacker =
            new VersionsAttacker(List.of(List.of(first(before), alone)), Map.of(), axis);
        recovered +=
            (int)
                attacker.secrets().stream()
                    .filter(secret -> attacker.width(secret) < RULES.threshold())
                    .count();
      }
    }
    assertTrue(recovered > 0);
  }

  /** A cell hidden in the first version stays hidden, although it is not small any more. */
  @Test
  void whatTheFirstVersionHidTheSecondHides() {
    int published = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Map<String, List<CaseLine>> before = SomeLines.network(random, COUNTS);
      PublishedVersion first = first(before);
      Map<String, List<CaseLine>> after = with(before, "T0", 8, random);
      Optional<Publication> correction = beside(after, first);
      if (correction.isPresent()) {
        published++;
        Map<String, Long> second = flat(correction.get());
        for (StatisticalAxis axis : StatisticalAxis.values()) {
          first
              .figures()
              .forEach(
                  (key, amount) -> {
                    if (key.contains("/" + axis.name() + "/")) {
                      assertEquals(amount == null, second.get(key) == null, key);
                    }
                  });
        }
      }
    }
    assertTrue(published > 0);
  }

  @Test
  void aDifferenceUnderTheThresholdIsFewSecretOrNot() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), COUNTS);
    List<PublishedVersion> first = List.of(first(before));
    for (int more = 0; more < 8; more++) {
      Map<String, List<CaseLine>> after = with(before, "T1", more, new Random(2));
      assertEquals(
          more > 0 && more < 5, YearPublisher.tellsOfFew(first, after, RULES), more + " more");
    }
    Map<String, List<CaseLine>> unlike = new TreeMap<>(before);
    List<CaseLine> own = new ArrayList<>(before.get("T0"));
    own.addAll(SomeLines.draw(new Random(3), 8));
    unlike.put("T0", own);
    assertTrue(YearPublisher.tellsOfFew(first, unlike, RULES), "eight that are not alike");
  }

  /** The threshold is the higher one of the two versions. */
  @Test
  void aLowerThresholdAfterwardsTellsOfNoFewer() {
    FreezeRules strict = new FreezeRules(9, true, 20, 8, 92, 0, true);
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), COUNTS);
    PublishedVersion first =
        new PublishedVersion(
            strict, before, Map.of(), flat(new Publication(strict, before, Map.of())));
    Map<String, List<CaseLine>> after = with(before, "T0", 8, new Random(2));
    assertTrue(YearPublisher.tellsOfFew(List.of(first), after, RULES));
  }

  /** Six are added, then four of them are taken away: that is two more than in the beginning. */
  @Test
  void aThirdVersionIsComparedWithTheFirstToo() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), COUNTS);
    Map<String, List<CaseLine>> after = with(before, "T0", 8, new Random(2));
    Map<String, List<CaseLine>> third = with(before, "T0", 2, new Random(2));
    PublishedVersion first = first(before);
    PublishedVersion second = first(after);
    assertFalse(YearPublisher.tellsOfFew(List.of(second), third, RULES));
    assertTrue(YearPublisher.tellsOfFew(List.of(first, second), third, RULES));
  }

  /** A territory that would be told in another way is not: what it adds would be known. */
  @Test
  void aTerritoryThatWouldBecomeToldByYearKeepsTheCorrectionBack() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), 30, 12, 25, 12);
    PublishedVersion first = first(before);
    assertTrue(beside(with(before, "T1", 7, new Random(2)), first).isPresent());
    assertFalse(beside(with(before, "T1", 8, new Random(2)), first).isPresent());
  }

  @Test
  void aTerritoryWithASecretTotalIsNotCorrectedInPublic() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), 30, 3, 25, 12);
    PublishedVersion first = first(before);
    assertFalse(beside(with(before, "T1", 8, new Random(2)), first).isPresent());
  }

  /** Before there was enough to tell anything, nothing was told. */
  @Test
  void afterAVersionThatToldNothingAnythingMayBeTold() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), 2, 1);
    Map<String, List<CaseLine>> after = SomeLines.network(new Random(1), 30, 22);
    PublishedVersion first = first(before);
    assertFalse(first.tellsSomething());
    assertFalse(YearPublisher.tellsOfFew(List.of(first), after, RULES));
    assertEquals(
        flat(new Publication(RULES, after, Map.of())), flat(beside(after, first).orElseThrow()));
  }

  /** No line differs, everything else is told as before. */
  @Test
  void forgottenSessionsAreToldAndMeetingsThatWouldTellOfFewAreNot() {
    Map<String, List<CaseLine>> before = SomeLines.network(new Random(1), COUNTS);
    Map<String, Long> meetings = Map.of("T0", 12L, "T1", 3L, "T2", 4L, "T3", 20L, "T4", 9L);
    PublishedVersion first =
        new PublishedVersion(
            RULES, before, meetings, flat(new Publication(RULES, before, activity(meetings, 4))));
    assertNull(first.figures().get("T1/ACTIVITY/MEETINGS"));
    Map<String, Long> sessions = meetings(first, before, activity(meetings, 16));
    assertEquals(16L, sessions.get("T0/ACTIVITY/SESSIONS"));
    assertEquals(12L, sessions.get("T0/ACTIVITY/MEETINGS"));
    Map<String, Long> more = new HashMap<>(meetings);
    more.put("T0", 17L);
    assertEquals(17L, meetings(first, before, activity(more, 4)).get("T0/ACTIVITY/MEETINGS"));
    // One more meeting, or as many that the secret ones are not any more: all are secret.
    for (String territory : List.of("T0", "T1")) {
      Map<String, Long> few = new HashMap<>(meetings);
      few.put(territory, meetings.get(territory) + (territory.equals("T0") ? 1 : 9));
      Map<String, Long> told = meetings(first, before, activity(few, 4));
      assertNotNull(told.get("T0/TOTAL/TOTAL"));
      told.forEach((key, amount) -> assertTrue(!key.endsWith("MEETINGS") || amount == null, key));
    }
  }

  private static Map<String, Long> meetings(
      PublishedVersion first,
      Map<String, List<CaseLine>> lines,
      Map<String, Map<String, Long>> activity) {
    return flat(Publication.beside(RULES, lines, activity, List.of(first)).orElseThrow());
  }

  private static Map<String, Map<String, Long>> activity(
      Map<String, Long> meetings, long sessions) {
    Map<String, Map<String, Long>> activity = new TreeMap<>();
    meetings.forEach(
        (code, held) -> activity.put(code, Map.of("SESSIONS", sessions, "MEETINGS", held)));
    return activity;
  }

  private static int attack(String name, PublishedVersion... versions) {
    int attacked = 0;
    for (StatisticalAxis axis : StatisticalAxis.values()) {
      VersionsAttacker attacker = new VersionsAttacker(List.of(List.of(versions)), Map.of(), axis);
      for (String secret : attacker.secrets()) {
        long width = attacker.width(secret);
        assertTrue(
            width >= RULES.threshold(), name + ", " + axis + " " + secret + ": within " + width);
        attacked++;
      }
    }
    return attacked;
  }

  /** The lines of a year with so many more, all alike, in a territory. */
  static Map<String, List<CaseLine>> with(
      Map<String, List<CaseLine>> before, String territory, int more, Random random) {
    Map<String, List<CaseLine>> after = new TreeMap<>(before);
    List<CaseLine> own = new ArrayList<>(before.get(territory));
    own.addAll(Collections.nCopies(more, SomeLines.draw(random, 1).get(0)));
    after.put(territory, own);
    return after;
  }

  /** The first version of a year. */
  static PublishedVersion first(Map<String, List<CaseLine>> lines) {
    return version(lines, new Publication(RULES, lines, Map.of()));
  }

  /** A version as it was published. */
  static PublishedVersion version(Map<String, List<CaseLine>> lines, Publication publication) {
    return new PublishedVersion(RULES, lines, Map.of(), flat(publication));
  }

  private static Optional<Publication> beside(
      Map<String, List<CaseLine>> lines, PublishedVersion... published) {
    return Publication.beside(RULES, lines, Map.of(), List.of(published));
  }

  /** What is told, by scope, family and name. */
  static Map<String, Long> flat(Publication publication) {
    return flat(publication.figures(), "");
  }

  /** The same of figures of which the families are named so. */
  static Map<String, Long> flat(
      Map<String, Map<String, Map<String, Long>>> figures, String prefix) {
    Map<String, Long> flat = new HashMap<>();
    figures.forEach(
        (scope, families) ->
            families.forEach(
                (family, own) ->
                    own.forEach(
                        (name, value) ->
                            flat.put(PublishedVersion.key(scope, prefix + family, name), value))));
    return flat;
  }
}
