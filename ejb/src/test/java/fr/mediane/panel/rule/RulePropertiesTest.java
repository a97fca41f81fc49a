package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.ACT;
import static fr.mediane.panel.rule.Compositions.PANEL;
import static fr.mediane.panel.rule.Compositions.balanced;
import static fr.mediane.panel.rule.Compositions.profileOf;
import static fr.mediane.panel.rule.Compositions.vacate;
import static fr.mediane.panel.rule.Compositions.withHistory;
import static fr.mediane.panel.rule.Compositions.withProfile;
import static fr.mediane.panel.rule.Compositions.withTenure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.testing.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds whatever the composition. */
class RulePropertiesTest {

  private static final int RUNS = 400;
  private static final RuleBook BOOK = RuleBook.standard();

  @Test
  void parityDoesNotDependOnTheOrderOfTheMembers() {
    Seeded.check(
        RUNS,
        random -> {
          Composition composition = randomSexes(random);
          List<SeatHolder> holders =
              new ArrayList<>(composition.seats().stream().map(Seat::holder).toList());
          Collections.shuffle(holders, random);
          List<Seat> shuffled = new ArrayList<>();
          for (Seat seat : composition.seats()) {
            shuffled.add(seat.with(holders.get(seat.number() - 1)));
          }
          Verdict before = judge("parity", composition);
          Verdict after = judge("parity", composition.withSeats(shuffled));
          assertEquals(
              List.of(before.outcome(), before.measured(), before.required(), before.shortfall()),
              List.of(after.outcome(), after.measured(), after.required(), after.shortfall()));
          assertEquals(before.remedies(), after.remedies());
        });
  }

  @Test
  void aLawfulCompositionNeverHasAMemberToSpare() {
    Seeded.check(
        RUNS,
        random -> {
          PanelKind kind = pick(random, PanelKind.values());
          Composition composition = balanced(kind);
          assertTrue(BOOK.judge(composition).isLawful());
          int seat = 1 + random.nextInt(composition.seats().size());
          Assessment without = BOOK.judge(vacate(composition, seat));
          assertEquals(Outcome.FAILED, without.of("size").orElseThrow().outcome());
          assertEquals(Outcome.FAILED, without.of("parity").orElseThrow().outcome());
        });
  }

  @Test
  void theShortfallOfParityAndSizeIsWhatMendsThem() {
    Seeded.check(
        RUNS,
        random -> {
          Composition composition = randomSexes(random);
          Verdict parity = judge("parity", composition);
          if (parity.outcome() == Outcome.FAILED) {
            Composition mended = bringInFewer(composition, parity.shortfall());
            assertEquals(Outcome.SATISFIED, judge("parity", mended).outcome());
            assertEquals(parity.required(), judge("parity", mended).measured());
            Composition almost = bringInFewer(composition, parity.shortfall() - 1);
            assertNotEquals(Outcome.SATISFIED, judge("parity", almost).outcome());
          }
          Verdict size = judge("size", composition);
          assertEquals(size.required() - size.measured(), size.shortfall());
          Composition filled = fill(composition, size.shortfall(), Sex.MALE);
          assertEquals(Outcome.SATISFIED, judge("size", filled).outcome());
        });
  }

  @Test
  void theShortfallOfZonesIsTheNumberOfMembersToMove() {
    Seeded.check(
        RUNS,
        random -> {
          Composition composition = balanced(PanelKind.OVERSEAS);
          for (int seat = 1; seat <= 6; seat++) {
            OverseasZone zone = pick(random, OverseasZone.values());
            composition =
                composition.withSeat(seat, held -> new Seat(held.number(), zone, held.holder()));
          }
          Verdict verdict = judge("zones", composition);
          assertEquals(
              Outcome.SATISFIED, judge("zones", move(composition, verdict.shortfall())).outcome());
          if (verdict.shortfall() > 0) {
            Composition almost = move(composition, verdict.shortfall() - 1);
            assertEquals(Outcome.FAILED, judge("zones", almost).outcome());
          }
        });
  }

  @Test
  void everyTermIsJudgedAsTheCalendarCounts() {
    Seeded.check(
        RUNS,
        random -> {
          LocalDate start = ReferenceRegulation.DECREE.plusDays(random.nextInt(4000));
          LocalDate latest = RegulationTerms.lastDay(start, 36);
          int days = random.nextInt(60) - 30;
          Tenure tenure = Tenure.kept(start, start, latest.plusDays(days));
          Verdict verdict = judge("term", withTenure(balanced(PanelKind.REGIONAL), 1, tenure));
          assertEquals(days > 0 ? Outcome.FAILED : Outcome.SATISFIED, verdict.outcome());
          assertEquals(days > 0 ? 1 : 0, verdict.shortfall());
        });
  }

  @Test
  void renewingBeyondTheMaximumAlwaysFails() {
    Seeded.check(
        RUNS,
        random -> {
          PanelKind kind = pick(random, PanelKind.values());
          LocalDate act = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1200));
          Composition composition = balanced(kind, act);
          int most = composition.terms().maxRenewals(PanelFunction.MEMBER, kind);
          int counted = random.nextInt(5);
          List<PastMandate> history = new ArrayList<>();
          for (int i = 0; i < counted; i++) {
            history.add(mandate(random, act, true));
          }
          for (int i = random.nextInt(3); i > 0; i--) {
            history.add(mandate(random, act, false));
          }
          Collections.shuffle(history, random);
          int seat = 1 + random.nextInt(composition.seats().size());
          Verdict verdict = judge("renewals", withHistory(composition, seat, history));
          assertEquals(
              counted > most ? Outcome.FAILED : Outcome.SATISFIED,
              verdict.outcome(),
              verdict.explanation());
          if (counted > most) {
            assertEquals(List.of(seat), verdict.seatNumbers());
            Composition mended =
                withHistory(
                    withProfile(composition, seat, profileOf(99, Sex.FEMALE)), seat, List.of());
            assertEquals(Outcome.SATISFIED, judge("renewals", mended).outcome());
          }
        });
  }

  @Test
  void noHistoryGivesNegativeRenewals() {
    Seeded.check(
        RUNS,
        random -> {
          LocalDate day = LocalDate.of(2026, 1, 1);
          List<PastMandate> mandates = new ArrayList<>();
          for (int i = random.nextInt(8); i > 0; i--) {
            mandates.add(mandate(random, day.plusYears(1), random.nextBoolean()));
          }
          RenewalHistory whole = history(mandates, 0);
          RenewalHistory forgetful = history(mandates, 1 + random.nextInt(48));
          for (RenewalHistory history : List.of(whole, forgetful)) {
            assertTrue(history.renewalsUsedBefore(day) >= 0);
            assertTrue(history.renewalsUsedWith(day) >= history.renewalsUsedBefore(day));
            assertTrue(history.renewalsUsedWith(day) <= mandates.size());
          }
          assertTrue(forgetful.renewalsUsedWith(day) <= whole.renewalsUsedWith(day));
        });
  }

  @Test
  void everyVerdictIsReadableWhateverTheComposition() {
    Seeded.check(
        RUNS,
        random -> {
          for (Verdict verdict : BOOK.judge(randomMess(random)).verdicts()) {
            assertTrue(verdict.explanation().endsWith("."), verdict::explanation);
            assertTrue(!verdict.explanation().contains("{"), verdict::explanation);
            assertTrue(
                !verdict.explanation().matches(".*\\b[01] (membre|femme|homme|mandat)s\\b.*"),
                verdict::explanation);
            assertEquals(verdict.isKept(), verdict.shortfall() == 0, verdict::explanation);
            assertEquals(verdict.isKept(), verdict.remedies().isEmpty(), verdict::explanation);
          }
        });
  }

  private static Composition randomMess(Random random) {
    Composition composition = randomSexes(random);
    for (Seat seat : composition.occupiedSeats()) {
      int number = seat.number();
      Sex sex = pick(random, Sex.values());
      MemberProfile.Builder profile =
          random.nextBoolean()
              ? Compositions.filled(1 + random.nextInt(12), sex)
              : MemberProfile.of("q" + number, "Q" + number, sex);
      LocalDate start = random.nextInt(5) == 0 ? null : ACT.plusDays(random.nextInt(40) - 20L);
      LocalDate end = random.nextInt(5) == 0 ? null : ACT.plusDays(random.nextInt(1500) - 100L);
      Tenure tenure =
          new Tenure(
              pick(random, MandateNature.values()),
              random.nextBoolean() ? null : ACT.minusDays(random.nextInt(3000)),
              start,
              end,
              random.nextBoolean(),
              random.nextInt(5) == 0);
      List<PastMandate> history =
          random.nextBoolean() ? List.of() : List.of(mandate(random, ACT, true));
      List<OtherMandate> elsewhere =
          random.nextInt(4) > 0
              ? List.of()
              : List.of(
                  new OtherMandate(
                      "P2",
                      "Autre instance",
                      PanelFunction.MEMBER,
                      ACT.plusDays(random.nextInt(2000) - 1000L),
                      random.nextBoolean() ? null : ACT.plusDays(random.nextInt(2000))));
      SeatHolder holder = new SeatHolder(profile.build(), tenure, history, elsewhere);
      composition =
          composition.withSeat(
              number,
              held -> new Seat(number, random.nextInt(9) == 0 ? null : held.zone(), holder));
    }
    return composition;
  }

  private static Composition randomSexes(Random random) {
    Composition composition = balanced(pick(random, PanelKind.values()));
    for (Seat seat : composition.seats()) {
      int number = seat.number();
      Sex sex = random.nextInt(3) == 0 ? Sex.MALE : Sex.FEMALE;
      composition =
          random.nextInt(4) == 0
              ? vacate(composition, number)
              : withProfile(composition, number, profileOf(number, sex));
    }
    return composition;
  }

  /**
   * Brings in people of the sex that is the fewer: on vacant seats first, then in place of others.
   */
  private static Composition bringInFewer(Composition composition, int people) {
    long women = count(composition, Sex.FEMALE);
    long men = count(composition, Sex.MALE);
    Sex fewer = women < men ? Sex.FEMALE : Sex.MALE;
    int vacant = composition.seats().size() - composition.occupiedSeats().size();
    Composition result = fill(composition, Math.min(people, vacant), fewer);
    for (int left = people - vacant; left > 0; left--) {
      int number =
          composition.occupiedSeats().stream()
              .filter(seat -> seat.holder().profile().sex() != fewer)
              .skip(left - 1L)
              .findFirst()
              .orElseThrow()
              .number();
      result = withProfile(result, number, profileOf(100 + number, fewer));
    }
    return result;
  }

  private static Composition fill(Composition composition, int people, Sex sex) {
    Composition result = composition;
    List<Seat> vacant = composition.seats().stream().filter(Seat::isVacant).limit(people).toList();
    for (Seat seat : vacant) {
      SeatHolder holder =
          new SeatHolder(
              profileOf(100 + seat.number(), sex),
              Tenure.first(ACT, RegulationTerms.lastDay(ACT, 36)));
      result = result.withSeat(seat.number(), held -> held.with(holder));
    }
    return result;
  }

  /** Moves members from the zone that has too many to the other. */
  private static Composition move(Composition composition, int members) {
    Composition result = composition;
    for (int moved = 0; moved < members; moved++) {
      Composition now = result;
      long atlantic =
          now.seats().stream().filter(s -> s.zone() == OverseasZone.ATLANTIQUE_NORD).count();
      OverseasZone from =
          atlantic > 4 ? OverseasZone.ATLANTIQUE_NORD : OverseasZone.OCEAN_INDIEN_PACIFIQUE;
      OverseasZone to =
          atlantic > 4 ? OverseasZone.OCEAN_INDIEN_PACIFIQUE : OverseasZone.ATLANTIQUE_NORD;
      Seat seat = now.seats().stream().filter(s -> s.zone() == from).findFirst().orElseThrow();
      result = now.withSeat(seat.number(), s -> new Seat(s.number(), to, s.holder()));
    }
    return result;
  }

  private static long count(Composition composition, Sex sex) {
    return composition.holders().stream().filter(h -> h.profile().sex() == sex).count();
  }

  private static PastMandate mandate(Random random, LocalDate before, boolean counts) {
    LocalDate start = before.minusDays(1L + random.nextInt(3000));
    LocalDate end = random.nextInt(6) == 0 ? null : start.plusDays(random.nextInt(1096));
    return new PastMandate(PANEL, PanelFunction.MEMBER, start, end, counts);
  }

  private static RenewalHistory history(List<PastMandate> mandates, int freshStartAfter) {
    return new RenewalHistory(
        mandates, PANEL, PanelFunction.MEMBER, new RenewalSettings(freshStartAfter));
  }

  private static Verdict judge(String ruleId, Composition composition) {
    return BOOK.rule(ruleId).orElseThrow().judge(composition);
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
