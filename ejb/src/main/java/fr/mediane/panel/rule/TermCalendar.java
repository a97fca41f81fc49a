package fr.mediane.panel.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The mandates of an instance through time: who sits on a date, which seats are vacant since when,
 * which terms end soon. Immutable.
 *
 * <p>A seat has one holder at a time: a later mandate on the seat ends the earlier one on the eve,
 * whether that one was extended until replaced or left open by mistake. Of two mandates that begin
 * on the same day on one seat, the one given last holds it.
 */
public final class TermCalendar {

  /** How soon a term ends: the tightest of the notices that a date falls under. */
  public enum Notice {
    ONE_MONTH(1),
    THREE_MONTHS(3),
    SIX_MONTHS(6);

    private final int months;

    Notice(int months) {
      this.months = months;
    }

    /** Length of the notice. */
    public int months() {
      return months;
    }
  }

  /**
   * A seat nobody holds on a date.
   *
   * @param seatNumber the seat
   * @param since first day without holder
   * @param previous the mandate that ended, {@code null} when the seat was never held
   */
  public record Vacancy(int seatNumber, LocalDate since, SeatTerm previous)
      implements Serializable {}

  /**
   * A term that ends soon.
   *
   * @param term the mandate in force
   * @param lastDay its last day; already past when the holder is extended until replaced
   * @param notice how soon
   */
  public record Ending(SeatTerm term, LocalDate lastDay, Notice notice) implements Serializable {}

  private final LocalDate installed;
  private final SortedMap<Integer, List<SeatTerm>> bySeat = new TreeMap<>();

  /**
   * Puts mandates in order.
   *
   * @param installed day from which the seats exist, and are vacant when nobody holds them
   * @param seatNumbers all the seats, those that were never held included
   * @param terms the mandates, past, present and to come, in any order
   */
  public TermCalendar(
      LocalDate installed, Collection<Integer> seatNumbers, Collection<SeatTerm> terms) {
    this.installed = installed;
    seatNumbers.forEach(number -> bySeat.put(number, new ArrayList<>()));
    terms.stream()
        .filter(SeatTerm::tookOffice)
        .forEach(
            term -> bySeat.computeIfAbsent(term.seatNumber(), n -> new ArrayList<>()).add(term));
    bySeat.values().forEach(list -> list.sort(Comparator.comparing(SeatTerm::start)));
  }

  /** The mandates in force on a date, in the order of the seats. */
  public List<SeatTerm> on(LocalDate date) {
    return bySeat.keySet().stream()
        .map(seat -> holderOf(seat, date))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The mandate in force on a seat on a date. */
  public Optional<SeatTerm> holderOf(int seatNumber, LocalDate date) {
    return lastBegun(seatNumber, date).filter(term -> !isOver(term, date));
  }

  /** The seats vacant on a date, in order; none before the seats exist. */
  public List<Vacancy> vacanciesOn(LocalDate date) {
    List<Vacancy> vacancies = new ArrayList<>();
    if (date.isBefore(installed)) {
      return vacancies;
    }
    for (int seat : bySeat.keySet()) {
      Optional<SeatTerm> last = lastBegun(seat, date);
      if (last.isEmpty()) {
        vacancies.add(new Vacancy(seat, installed, null));
      } else if (isOver(last.get(), date)) {
        vacancies.add(new Vacancy(seat, last.get().ownLastDay().plusDays(1), last.get()));
      }
    }
    return vacancies;
  }

  /**
   * The mandates in force on a date whose last day comes within six months of it, soonest first. A
   * mandate extended until replaced is among them since its planned end, which the act granted, is
   * what calls for a renewal.
   */
  public List<Ending> endingsFrom(LocalDate date) {
    return on(date).stream()
        .map(term -> endingOf(term, date))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(Ending::lastDay)
                .thenComparing(ending -> ending.term().seatNumber()))
        .toList();
  }

  /**
   * Last day of a mandate on its seat, included, the next holder considered; empty when nothing
   * bounds it.
   */
  public Optional<LocalDate> lastDay(SeatTerm term) {
    List<SeatTerm> seat = bySeat.getOrDefault(term.seatNumber(), List.of());
    Optional<LocalDate> eve =
        seat.stream()
            .filter(other -> other.start().isAfter(term.start()))
            .map(other -> other.start().minusDays(1))
            .findFirst();
    LocalDate own = term.ownLastDay();
    if (own == null) {
      return eve;
    }
    return Optional.of(eve.filter(own::isAfter).orElse(own));
  }

  private Optional<Ending> endingOf(SeatTerm term, LocalDate date) {
    LocalDate planned = term.actualEnd() == null ? term.plannedEnd() : term.actualEnd();
    for (Notice notice : Notice.values()) {
      if (!planned.isAfter(date.plusMonths(notice.months()))) {
        return Optional.of(new Ending(term, planned, notice));
      }
    }
    return Optional.empty();
  }

  private Optional<SeatTerm> lastBegun(int seatNumber, LocalDate date) {
    return bySeat.getOrDefault(seatNumber, List.of()).stream()
        .filter(term -> !term.start().isAfter(date))
        .reduce((earlier, later) -> later);
  }

  private static boolean isOver(SeatTerm term, LocalDate date) {
    LocalDate last = term.ownLastDay();
    return last != null && last.isBefore(date);
  }
}
