package fr.mediane.panel.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.door.Problem;
import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.MemberProfile;
import fr.mediane.panel.rule.OtherMandate;
import fr.mediane.panel.rule.PanelSketch;
import fr.mediane.panel.rule.PastMandate;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.Sex;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.Verdict;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionGateTest {

  private static final LocalDate ACT = LocalDate.of(2026, 11, 22);
  private static final LocalDate EFFECT = LocalDate.of(2027, 1, 15);
  private static final LocalDate END = RegulationTerms.lastDay(EFFECT, 36);
  private static final String PRESIDENT = "p15";
  private static final RuleBook BOOK = RuleBook.standard();

  private static Sex sexOf(int person) {
    return person == 14 ? Sex.UNKNOWN : person % 2 == 0 ? Sex.FEMALE : Sex.MALE;
  }

  /** Sixteen people: 11 was renewed twice already, 12 sits elsewhere, 14 gave no civility. */
  private static SeatHolder holder(int person, Tenure tenure) {
    List<PastMandate> history = new ArrayList<>();
    for (int year = 2018; person == 11 && year < 2027; year += 3) {
      LocalDate start = LocalDate.of(year, 1, 15);
      history.add(
          new PastMandate(
              "GES", PanelFunction.MEMBER, start, RegulationTerms.lastDay(start, 36), true));
    }
    List<OtherMandate> elsewhere =
        person == 12
            ? List.of(
                new OtherMandate(
                    "NAQ", "Autre instance", PanelFunction.MEMBER, ACT, EFFECT.plusMonths(6)))
            : List.of();
    return new SeatHolder(
        MemberProfile.of("p" + person, "Personne " + person, sexOf(person)).build(),
        tenure,
        history,
        elsewhere);
  }

  private static Composition empty() {
    List<Seat> seats = new ArrayList<>();
    for (int number = 1; number <= 10; number++) {
      seats.add(Seat.vacant(number, null));
    }
    return new Composition(
        new PanelSketch("GES", "Instance d’essai", PanelKind.REGIONAL),
        ACT,
        EFFECT,
        ReferenceRegulation.calendar(),
        PRESIDENT,
        seats);
  }

  private static Composition lawful() {
    Composition composition = empty();
    for (int number = 1; number <= 10; number++) {
      int person = number;
      composition =
          composition.withSeat(
              number, seat -> seat.with(holder(person, Tenure.first(EFFECT, END))));
    }
    return composition;
  }

  private static Map<String, String> everyMotive(Assessment assessment) {
    return assessment.needsMotive().stream()
        .collect(Collectors.toMap(verdict -> verdict.rule().id(), verdict -> "Motif."));
  }

  @Test
  void aLawfulCompositionPassesOnceEveryBalanceRuleIsAnswered() {
    Assessment assessment = BOOK.judge(lawful());
    assertEquals(List.of(), SubmissionGate.problems(assessment, everyMotive(assessment)));
  }

  @Test
  void everyUnansweredBalanceRuleIsNamed() {
    Assessment assessment = BOOK.judge(lawful());
    List<Problem> problems = SubmissionGate.problems(assessment, Map.of());
    assertFalse(problems.isEmpty());
    assertEquals(assessment.needsMotive().size(), problems.size());
    for (Verdict verdict : assessment.needsMotive()) {
      assertTrue(
          problems.stream().anyMatch(problem -> problem.message().contains(verdict.rule().name())),
          verdict.rule().id());
    }
  }

  @Test
  void aBlankMotiveIsNoAnswer() {
    Assessment assessment = BOOK.judge(lawful());
    Map<String, String> blank =
        everyMotive(assessment).keySet().stream().collect(Collectors.toMap(id -> id, id -> " \n"));
    assertEquals(
        assessment.needsMotive().size(), SubmissionGate.problems(assessment, blank).size());
  }

  @Test
  void aMotiveNeverAnswersAHardRule() {
    Assessment assessment = BOOK.judge(lawful().withSeat(10, seat -> seat.with(null)));
    Map<String, String> motives =
        assessment.verdicts().stream()
            .collect(Collectors.toMap(verdict -> verdict.rule().id(), verdict -> "Motif."));
    List<Problem> problems = SubmissionGate.problems(assessment, motives);
    assertEquals(assessment.breaches().size(), problems.size());
    assertTrue(problems.get(0).message().contains("Nombre de membres"));
  }

  /** Whatever the gestures, what passes the gate keeps the law as told here without the rules. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void noSequenceOfGesturesSubmitsABreach(long seed) {
    Random random = new Random(seed);
    Composition composition = lawful();
    int passed = 0;
    for (int gesture = 0; gesture < 400; gesture++) {
      composition = gesture % 20 == 0 ? lawful() : randomGesture(composition, random);
      Assessment assessment = BOOK.judge(composition);
      if (SubmissionGate.problems(assessment, everyMotive(assessment)).isEmpty()) {
        passed++;
        assertLawful(composition, "seed " + seed + ", gesture " + gesture);
      }
    }
    assertTrue(passed >= 20, "The gate let only " + passed + " through: nothing was proved");
  }

  private static Composition randomGesture(Composition composition, Random random) {
    int number = 1 + random.nextInt(10);
    if (random.nextInt(6) == 0) {
      return composition.withSeat(number, seat -> seat.with(null));
    }
    int person = random.nextInt(16);
    Tenure tenure =
        switch (random.nextInt(5)) {
          case 0 -> Tenure.renewal(EFFECT, END);
          case 1 -> Tenure.replacement(EFFECT, EFFECT.plusMonths(7), random.nextBoolean());
          case 2 ->
              Tenure.kept(
                  ACT.minusYears(2), ACT.minusYears(2), EFFECT.plusDays(random.nextInt(3) - 1));
          case 3 -> Tenure.first(EFFECT, END.plusDays(random.nextInt(2)));
          default -> Tenure.first(EFFECT, END);
        };
    return composition.withSeat(number, seat -> seat.with(holder(person, tenure)));
  }

  private static void assertLawful(Composition composition, String where) {
    List<SeatHolder> holders = composition.holders();
    Set<String> people = new HashSet<>();
    holders.forEach(holder -> people.add(holder.personKey()));
    assertEquals(10, holders.size(), where);
    assertEquals(10, people.size(), where);
    assertEquals(
        5, holders.stream().filter(holder -> holder.profile().sex() == Sex.FEMALE).count(), where);
    assertEquals(
        5, holders.stream().filter(holder -> holder.profile().sex() == Sex.MALE).count(), where);
    assertFalse(people.contains(PRESIDENT), where);
    for (SeatHolder holder : holders) {
      Tenure tenure = holder.tenure();
      assertFalse(
          tenure.plannedEnd().isAfter(tenure.start().plusMonths(36).minusDays(1)),
          where + ": longer than three years");
      assertFalse(tenure.plannedEnd().isBefore(EFFECT), where + ": over before the effect");
      assertFalse(
          holder.personKey().equals("p11") && tenure.countsTowardsRenewals(),
          where + ": renewed a third time");
      assertFalse(holder.personKey().equals("p12"), where + ": two mandates at once");
    }
  }
}
