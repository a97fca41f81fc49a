package fr.mediane.panel.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.panel.rule.Assessment;
import fr.mediane.panel.rule.Composition;
import fr.mediane.panel.rule.RuleBook;
import fr.mediane.panel.rule.Seat;
import fr.mediane.panel.rule.SeatHolder;
import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.panel.rule.Tenure;
import fr.mediane.panel.rule.TermCalendar;
import fr.mediane.regulation.RegulationTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No breach of a hard rule without an open record, no open record without a breach. */
class BreachLedgerTest {

  private static final RuleBook RULES = RuleBook.standard();
  private static final int SEATS = 10;

  @Test
  void opensOnceKeepsAndCloses() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    Composition lawful = ActFixtures.whole(date, date);
    Assessment broken = RULES.judge(lawful.withSeat(1, seat -> seat.with(null)));
    BreachLedger first = BreachLedger.compare(Set.of(), broken);
    Set<String> opened =
        first.toOpen().stream().map(verdict -> verdict.rule().id()).collect(Collectors.toSet());
    assertEquals(Set.of("size", "parity"), opened);
    BreachLedger again = BreachLedger.compare(opened, broken);
    assertTrue(again.toOpen().isEmpty() && again.toClose().isEmpty());
    assertEquals(2, again.toExplain().size());
    assertEquals(opened, BreachLedger.compare(opened, RULES.judge(lawful)).toClose());
  }

  @Test
  void noSequenceOfActsLeavesABreachUnrecorded() {
    long seed = System.nanoTime();
    for (int run = 0; run < 60; run++) {
      play(new Random(seed + run), "seed " + (seed + run));
    }
  }

  /** Acts, ends, extensions and corrections at random, with days that pass between them. */
  private static void play(Random random, String seed) {
    LocalDate today = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1200));
    List<SeatTerm> terms = new ArrayList<>();
    Set<String> open = new HashSet<>();
    int people = 0;
    for (int step = 0; step < 40; step++) {
      int gesture = terms.isEmpty() ? 0 : random.nextInt(7);
      switch (gesture) {
        case 0 -> {
          for (int seat = 1; seat <= SEATS; seat++) {
            terms.add(term(++people, seat, today, today));
          }
        }
        case 1 -> terms.add(term(++people, 1 + random.nextInt(SEATS), today, today));
        case 2 -> change(terms, random, old -> ended(old, old.start().minusDays(1)));
        case 3 -> {
          LocalDate day = today;
          change(terms, random, old -> ended(old, day.isBefore(old.start()) ? old.start() : day));
        }
        case 4 -> change(terms, random, BreachLedgerTest::extended);
        case 5 -> change(terms, random, old -> term(old, old.start().minusMonths(6)));
        default -> today = today.plusDays(random.nextInt(400));
      }
      Assessment assessment = RULES.judge(inForce(terms, today));
      BreachLedger ledger = BreachLedger.compare(open, assessment);
      ledger.toOpen().forEach(verdict -> open.add(verdict.rule().id()));
      open.removeAll(ledger.toClose());
      assertEquals(
          assessment.breaches().stream()
              .map(verdict -> verdict.rule().id())
              .collect(Collectors.toSet()),
          open,
          seed + ", step " + step + ", gesture " + gesture);
    }
  }

  private interface Change {
    SeatTerm of(SeatTerm old);
  }

  private static void change(List<SeatTerm> terms, Random random, Change change) {
    int index = random.nextInt(terms.size());
    terms.set(index, change.of(terms.get(index)));
  }

  private static SeatTerm term(int person, int seat, LocalDate start, LocalDate from) {
    LocalDate end = RegulationTerms.lastDay(from, ActFixtures.TERM);
    return new SeatTerm("m" + person, "" + person, seat, start, end, null, false);
  }

  private static SeatTerm term(SeatTerm old, LocalDate start) {
    return new SeatTerm(
        old.mandateKey(),
        old.personKey(),
        old.seatNumber(),
        start,
        old.plannedEnd(),
        old.actualEnd(),
        old.extended());
  }

  private static SeatTerm ended(SeatTerm old, LocalDate lastDay) {
    return new SeatTerm(
        old.mandateKey(),
        old.personKey(),
        old.seatNumber(),
        old.start(),
        old.plannedEnd(),
        lastDay,
        false);
  }

  private static SeatTerm extended(SeatTerm old) {
    return new SeatTerm(
        old.mandateKey(),
        old.personKey(),
        old.seatNumber(),
        old.start(),
        old.plannedEnd(),
        old.actualEnd(),
        old.actualEnd() == null);
  }

  private static Composition inForce(List<SeatTerm> terms, LocalDate date) {
    TermCalendar calendar =
        new TermCalendar(date, IntStream.rangeClosed(1, SEATS).boxed().toList(), terms);
    List<Seat> seats =
        IntStream.rangeClosed(1, SEATS)
            .mapToObj(
                number ->
                    calendar
                        .holderOf(number, date)
                        .map(term -> new Seat(number, null, holder(term)))
                        .orElse(Seat.vacant(number, null)))
            .toList();
    return ActFixtures.of(date, date, seats);
  }

  private static SeatHolder holder(SeatTerm term) {
    Tenure kept = Tenure.kept(term.start(), term.start(), term.plannedEnd());
    return ActFixtures.holder(
        Integer.parseInt(term.personKey()),
        new Tenure(
            kept.nature(), kept.actDate(), kept.start(), kept.plannedEnd(), true, term.extended()));
  }
}
