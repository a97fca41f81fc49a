package fr.mediane.panel.rule;

import static fr.mediane.panel.rule.Compositions.PANEL;
import static fr.mediane.panel.rule.Compositions.profileOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.regulation.PanelFunction;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.ReferenceRegulation;
import fr.mediane.regulation.RegulationTerms;
import fr.mediane.testing.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Random acts follow one another over nine years; those that the rules accept are applied. Whatever
 * the sequence, what is in force keeps the decree, as recounted here without the rules.
 */
class SequenceOfActsTest {

  private static final RuleBook BOOK = RuleBook.standard();
  private static final int SIZE = 10;
  private static final int PEOPLE = 60;

  @Test
  void noSequenceOfAcceptedActsBreaksTheDecree() {
    AtomicInteger accepted = new AtomicInteger();
    AtomicInteger renewals = new AtomicInteger();
    AtomicInteger refusedForRenewals = new AtomicInteger();
    Seeded.check(
        60,
        random -> {
          Instance instance = new Instance(random);
          LocalDate date = ReferenceRegulation.DECREE;
          while (date.isBefore(LocalDate.of(2029, 1, 1))) {
            Composition draft = instance.draft(date);
            Assessment assessment = BOOK.judge(draft);
            if (assessment.isLawful()) {
              accepted.incrementAndGet();
              renewals.addAndGet(instance.apply(draft));
              instance.checkDecree(date);
            } else if (assessment.of("renewals").orElseThrow().forbids()) {
              refusedForRenewals.incrementAndGet();
            }
            date = date.plusDays(20L + random.nextInt(200));
          }
        });
    assertTrue(accepted.get() > 300, accepted + " acts accepted");
    assertTrue(renewals.get() > 300, renewals + " renewals");
    assertTrue(refusedForRenewals.get() > 30, refusedForRenewals + " acts refused");
  }

  /** An instance, its mandates so far, and acts drawn at random for it. */
  private static final class Instance {

    private final Random random;
    private final List<SeatTerm> terms = new ArrayList<>();
    private final Map<String, LocalDate> actOfMandate = new HashMap<>();

    Instance(Random random) {
      this.random = random;
    }

    Composition draft(LocalDate date) {
      TermCalendar calendar = calendar();
      Set<String> busy = new HashSet<>();
      calendar.on(date).forEach(term -> busy.add(term.personKey()));
      List<Seat> seats = new ArrayList<>();
      for (int seat = 1; seat <= SIZE; seat++) {
        Optional<SeatTerm> held = calendar.holderOf(seat, date);
        seats.add(new Seat(seat, null, holder(seat, date, held, busy)));
      }
      return new Composition(
          new PanelSketch(PANEL, "Instance d’essai", PanelKind.REGIONAL),
          date,
          date,
          ReferenceRegulation.calendar(),
          "president",
          seats);
    }

    private SeatHolder holder(int seat, LocalDate date, Optional<SeatTerm> held, Set<String> busy) {
      if (held.isPresent() && random.nextInt(10) < 8) {
        SeatTerm term = held.get();
        LocalDate act = actOfMandate.get(term.mandateKey());
        return new SeatHolder(
            profile(term.personKey()),
            Tenure.kept(act, term.start(), term.plannedEnd()),
            historyOf(term.personKey(), term.start()),
            List.of());
      }
      String person = choose(seat, busy);
      busy.add(person);
      int months = random.nextInt(80) == 0 ? 37 : 24 + random.nextInt(13);
      return new SeatHolder(
          profile(person),
          Tenure.first(date, RegulationTerms.lastDay(date, months)),
          historyOf(person, date),
          List.of());
    }

    /** Most often the last holder of the seat or somebody of the same sex, free at that date. */
    private String choose(int seat, Set<String> busy) {
      Optional<String> last =
          terms.stream()
              .filter(term -> term.seatNumber() == seat)
              .reduce((earlier, later) -> later)
              .map(SeatTerm::personKey);
      if (last.isPresent() && random.nextInt(3) > 0) {
        return last.get();
      }
      int person;
      do {
        person = 2 * (1 + random.nextInt(PEOPLE / 2)) + (random.nextInt(60) == 0 ? 1 : seat % 2);
      } while (busy.contains("p" + person) && random.nextInt(60) > 0);
      return "p" + person;
    }

    private MemberProfile profile(String person) {
      int number = Integer.parseInt(person.substring(1));
      return profileOf(number, number % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }

    private List<PastMandate> historyOf(String person, LocalDate before) {
      return terms.stream()
          .filter(term -> term.personKey().equals(person) && term.start().isBefore(before))
          .map(
              term ->
                  new PastMandate(
                      PANEL, PanelFunction.MEMBER, term.start(), term.plannedEnd(), true))
          .toList();
    }

    /** Records the new mandates and says how many of them are renewals. */
    int apply(Composition draft) {
      int renewals = 0;
      for (Seat seat : draft.seats()) {
        Tenure tenure = seat.holder().tenure();
        if (tenure.nature() != MandateNature.KEPT) {
          renewals += seat.holder().history().isEmpty() ? 0 : 1;
          String key = "m" + terms.size();
          actOfMandate.put(key, draft.actDate());
          terms.add(
              new SeatTerm(
                  key,
                  seat.holder().personKey(),
                  seat.number(),
                  tenure.start(),
                  tenure.plannedEnd(),
                  null,
                  false));
        }
      }
      return renewals;
    }

    /** Recounts what the decree asks for, without the rules. */
    void checkDecree(LocalDate date) {
      List<SeatTerm> sitting = calendar().on(date);
      assertEquals(SIZE, sitting.size());
      Set<String> people = new HashSet<>();
      int women = 0;
      for (SeatTerm term : sitting) {
        assertTrue(people.add(term.personKey()), term::toString);
        women += Integer.parseInt(term.personKey().substring(1)) % 2 == 0 ? 1 : 0;
        assertFalse(term.plannedEnd().isAfter(term.start().plusYears(3)), term::toString);
        assertFalse(term.plannedEnd().isBefore(date), term::toString);
        long mandates =
            terms.stream()
                .filter(other -> other.personKey().equals(term.personKey()))
                .filter(other -> !other.start().isAfter(term.start()))
                .count();
        boolean oldVersion = term.start().isBefore(LocalDate.of(2023, 5, 1));
        assertTrue(mandates <= (oldVersion ? 2 : 3), term::toString);
      }
      assertEquals(SIZE / 2, women);
      assertEquals(List.of(), calendar().vacanciesOn(date));
    }

    private TermCalendar calendar() {
      List<Integer> seats = new ArrayList<>();
      for (int seat = 1; seat <= SIZE; seat++) {
        seats.add(seat);
      }
      return new TermCalendar(ReferenceRegulation.DECREE, seats, terms);
    }
  }
}
