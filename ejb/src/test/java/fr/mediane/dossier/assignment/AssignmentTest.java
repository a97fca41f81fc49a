package fr.mediane.dossier.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.dossier.designation.Candidate;
import fr.mediane.dossier.designation.CandidateFacts;
import fr.mediane.network.Civility;
import fr.mediane.solver.Progress;
import fr.mediane.solver.StopSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals of mediators: exact for one dossier, compared with every choice for several. */
class AssignmentTest {

  @Test
  void oneMediatorAtLeastIsCertified() {
    AssignmentCase dossier =
        alone(
            GeneratedCases.aspirant(1, Civility.MME, "A", "D0", false, 0),
            GeneratedCases.aspirant(2, Civility.M, "B", "D0", false, 0));
    assertEquals(List.of(), Teams.of(dossier));
  }

  @Test
  void criteriaDecideInTheirOrder() {
    AssignmentCase dossier =
        alone(
            GeneratedCases.aspirant(1, Civility.MME, "A", "D0", true, 9),
            GeneratedCases.aspirant(2, Civility.M, "A", "D0", true, 0),
            GeneratedCases.aspirant(3, Civility.M, "B", "D5", false, 8),
            GeneratedCases.aspirant(4, Civility.M, "C", "D0", false, 0));
    List<Team> teams = Teams.of(dossier);
    assertTrue(teams.get(0).brings(List.of(1L, 4L)), "mixed, least loaded, certified");
    assertTrue(teams.get(1).brings(List.of(1L, 3L)), "mixed although loaded and far");
    assertTrue(teams.get(2).brings(List.of(1L, 2L)), "two civilities before two professions");
  }

  @Test
  void somebodyIsAddedToWhoeverStays() {
    Aspirant staying = GeneratedCases.aspirant(1, Civility.MME, "A", "D0", true, 2);
    AssignmentCase dossier =
        new AssignmentCase(
            "GES-1",
            "D0",
            "R0",
            2,
            List.of(staying),
            List.of(
                GeneratedCases.aspirant(2, Civility.MME, "B", "D0", true, 0),
                GeneratedCases.aspirant(3, Civility.M, "B", "D0", false, 5)));
    assertTrue(Teams.of(dossier).get(0).brings(List.of(3L)));
    assertEquals(2, Teams.of(dossier).size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void fewDossiersAgreeWithEveryChoice(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      List<AssignmentCase> cases =
          GeneratedCases.draw(random, 1 + random.nextInt(4), 4 + random.nextInt(4));
      Assignment found = Assignment.of(cases);
      long[] best = best(cases);
      String where = "seed " + seed + ", round " + round;
      assertTrue(found.loadBound() <= best[0], where);
      assertEquals(squares(cases, found.teams()), found.loadSquares(), where);
      if (found.proved()) {
        assertEquals(best[0], found.loadSquares(), where);
        assertEquals(best[1], found.distance(), where);
      }
    }
  }

  @Test
  void exchangesAgreeWithEveryChoiceMoreOftenThanNotAndNeverLie() {
    Random random = new Random(500);
    int proved = 0;
    for (int round = 0; round < 30; round++) {
      List<AssignmentCase> cases = GeneratedCases.draw(random, 9, 7);
      Assignment found = Assignment.of(cases);
      long[] best = best(cases);
      assertTrue(found.loadBound() <= best[0], "round " + round);
      assertTrue(found.loadSquares() >= best[0], "round " + round);
      if (found.proved()) {
        proved++;
        assertEquals(best[0], found.loadSquares(), "round " + round);
        assertEquals(best[1], found.distance(), "round " + round);
      }
    }
    assertTrue(proved > 0, "some are proved");
  }

  @Test
  void theOrderOfDossiersAndPeopleChangesNothing() {
    Random random = new Random(7);
    List<AssignmentCase> cases = GeneratedCases.draw(random, 60, 10);
    Map<String, Team> once = Assignment.of(cases).teams();
    List<AssignmentCase> shuffled = new ArrayList<>();
    for (AssignmentCase one : cases) {
      List<Aspirant> open = new ArrayList<>(one.open());
      Collections.shuffle(open, random);
      shuffled.add(
          new AssignmentCase(
              one.number(), one.departement(), one.region(), one.wanted(), List.of(), open));
    }
    Collections.shuffle(shuffled, random);
    Map<String, Team> twice = Assignment.of(shuffled).teams();
    assertEquals(once.keySet(), twice.keySet());
    once.forEach(
        (number, team) ->
            assertTrue(
                twice
                    .get(number)
                    .brings(team.newcomers().stream().map(Aspirant::personId).toList()),
                number));
  }

  @Test
  void fiveHundredDossiersAreEven() {
    List<AssignmentCase> cases = GeneratedCases.draw(new Random(1), 500, 10);
    Assignment found = Assignment.of(cases);
    assertEquals(found.loadBound(), found.loadSquares(), "as even as can be, proved");
    assertTrue(found.distanceBound() <= found.distance());
    cases.forEach(
        one ->
            assertEquals(
                Teams.of(one).get(0).separable(),
                found.teams().get(one.number()).separable(),
                "the best for the dossier by itself"));
  }

  /** Names are there to be shown, and the civility weighs only by there being two. */
  @Test
  void neitherNamesNorTheSideOfTheCivilityChangeATeam() {
    List<AssignmentCase> cases = GeneratedCases.draw(new Random(11), 30, 10);
    List<AssignmentCase> others = new ArrayList<>();
    for (AssignmentCase one : cases) {
      others.add(
          new AssignmentCase(
              one.number(),
              one.departement(),
              one.region(),
              one.wanted(),
              List.of(),
              one.open().stream().map(AssignmentTest::underAnotherName).toList()));
    }
    Map<String, Team> once = Assignment.of(cases).teams();
    Map<String, Team> twice = Assignment.of(others).teams();
    once.forEach(
        (number, team) ->
            assertTrue(
                twice
                    .get(number)
                    .brings(team.newcomers().stream().map(Aspirant::personId).toList()),
                number));
  }

  private static Aspirant underAnotherName(Aspirant one) {
    Candidate was = one.candidate();
    CandidateFacts facts = was.facts();
    return new Aspirant(
        new Candidate(
            was.personId(),
            "Anonyme " + (1000 - was.personId()),
            was.source(),
            was.certificateOn(),
            was.ties(),
            was.excluded(),
            was.undertaking(),
            was.designated(),
            new CandidateFacts(
                facts.civility() == Civility.MME ? Civility.M : Civility.MME,
                facts.category(),
                facts.departement(),
                facts.region(),
                facts.availability())),
        one.certified(),
        one.load());
  }

  /** Stopped wherever: nothing at all, or lawful teams for everybody, and never a false proof. */
  @Test
  void stoppedItNeverLies() {
    List<AssignmentCase> cases = GeneratedCases.draw(new Random(3), 40, 9);
    Assignment whole = Assignment.of(cases);
    int complete = 0;
    int partial = 0;
    for (int looks = 0; looks < 2000 && complete == 0; looks += 1 + looks / 30) {
      AtomicInteger left = new AtomicInteger(looks);
      Optional<Assignment> found =
          Assignment.of(cases, () -> left.getAndDecrement() <= 0, Progress.UNHEARD);
      if (found.isEmpty()) {
        continue;
      }
      assertEquals(whole.teams().keySet(), found.get().teams().keySet());
      assertEquals(squares(cases, found.get().teams()), found.get().loadSquares());
      assertTrue(found.get().loadSquares() >= whole.loadBound(), "after " + looks);
      if (found.get().complete()) {
        complete++;
        assertEquals(whole.teams(), found.get().teams());
      } else {
        partial++;
        assertFalse(found.get().proved());
      }
    }
    assertTrue(partial > 0 && complete > 0, partial + " cut short, " + complete + " complete");
  }

  @Test
  void itTellsHowFarItIs() {
    List<AssignmentCase> cases = GeneratedCases.draw(new Random(3), 40, 9);
    List<Integer> told = new ArrayList<>();
    Assignment.of(
        cases,
        StopSignal.NEVER,
        (done, parts) -> {
          assertEquals(42, parts);
          told.add(done);
        });
    assertEquals(IntStream.rangeClosed(1, 41).boxed().toList(), told);
  }

  private static AssignmentCase alone(Aspirant... open) {
    return new AssignmentCase("GES-1", "D0", "R0", 2, List.of(), List.of(open));
  }

  /**
   * Least squares, then least distance, over every choice among the best teams of each dossier. Of
   * the choices that load everybody alike, only the nearest is kept.
   */
  private static long[] best(List<AssignmentCase> cases) {
    Map<Map<Long, Integer>, Long> nearest = Map.of(loads(cases), 0L);
    for (AssignmentCase one : cases) {
      List<Team> all = Teams.of(one);
      if (!all.isEmpty()) {
        nearest =
            extended(
                nearest,
                all.stream()
                    .filter(team -> team.separable().equals(all.get(0).separable()))
                    .toList());
      }
    }
    long squares = nearest.keySet().stream().mapToLong(AssignmentTest::squares).min().orElseThrow();
    return new long[] {
      squares,
      nearest.entrySet().stream()
          .filter(choice -> squares(choice.getKey()) == squares)
          .mapToLong(Map.Entry::getValue)
          .min()
          .orElseThrow()
    };
  }

  /** The loads after one more dossier, whichever of its teams is chosen, with their distance. */
  private static Map<Map<Long, Integer>, Long> extended(
      Map<Map<Long, Integer>, Long> nearest, List<Team> teams) {
    Map<Map<Long, Integer>, Long> further = new HashMap<>();
    for (Team team : teams) {
      List<Long> chosen = team.newcomers().stream().map(Aspirant::personId).toList();
      int more = team.cost(TeamCriterion.DISTANCE);
      nearest.forEach(
          (loads, distance) -> {
            Map<Long, Integer> after = new HashMap<>(loads);
            chosen.forEach(who -> after.merge(who, 1, Integer::sum));
            further.merge(after, distance + more, Math::min);
          });
    }
    return further;
  }

  private static long squares(List<AssignmentCase> cases, Map<String, Team> teams) {
    Map<Long, Integer> loads = loads(cases);
    teams
        .values()
        .forEach(
            team -> team.newcomers().forEach(one -> loads.merge(one.personId(), 1, Integer::sum)));
    return squares(loads);
  }

  private static long squares(Map<Long, Integer> loads) {
    return loads.values().stream().mapToLong(load -> (long) load * load).sum();
  }

  private static Map<Long, Integer> loads(List<AssignmentCase> cases) {
    Map<Long, Integer> loads = new HashMap<>();
    cases.stream()
        .filter(one -> !Teams.of(one).isEmpty())
        .forEach(one -> one.open().forEach(who -> loads.put(who.personId(), who.load())));
    return loads;
  }
}
