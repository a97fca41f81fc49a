package fr.mediane.panel.view;

import fr.mediane.panel.rule.SeatTerm;
import fr.mediane.panel.rule.TermCalendar;
import fr.mediane.panel.rule.TermCalendar.Vacancy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The mandates of one instance in time: the rows read, under the calendar of terms. Immutable. */
public final class PanelTerms {

  /** First day of the decree: no seat existed before. */
  public static final LocalDate DECREE = LocalDate.of(2019, 8, 31);

  private final Map<String, MandateLine> lines = new HashMap<>();
  private final List<SeatTerm> terms;
  private final TermCalendar calendar;
  private final LocalDate installed;
  private final int corrected;
  private final List<Integer> seats;

  /**
   * Puts the mandates of one instance in order.
   *
   * @param mandates all its mandates; superseded entries are counted and left aside
   * @param size seats that the regulation asks for
   */
  public PanelTerms(Collection<MandateLine> mandates, int size) {
    List<MandateLine> valid = mandates.stream().filter(line -> !line.superseded()).toList();
    valid.forEach(line -> lines.put(line.id().toString(), line));
    corrected = mandates.size() - valid.size();
    installed = valid.stream().map(MandateLine::startsOn).min(LocalDate::compareTo).orElse(DECREE);
    seats = IntStream.rangeClosed(1, size).boxed().toList();
    terms = valid.stream().map(MandateLine::toSeatTerm).toList();
    calendar = new TermCalendar(installed, seats, terms);
  }

  /** First day of the first mandate; the first day of the decree when there is none. */
  public LocalDate installed() {
    return installed;
  }

  /** Whether no mandate was ever recorded. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How many wrong entries were superseded. */
  public int corrected() {
    return corrected;
  }

  /** The seats to show on a date: those of the regulation, and any other that is held. */
  public List<Integer> seatsOn(LocalDate date) {
    return Stream.concat(seats.stream(), calendar.on(date).stream().map(SeatTerm::seatNumber))
        .distinct()
        .sorted()
        .toList();
  }

  /** The mandates in force on a date, in the order of the seats. */
  public List<MandateLine> on(LocalDate date) {
    return calendar.on(date).stream().map(this::lineOf).toList();
  }

  /** The mandate in force on a seat on a date. */
  public Optional<MandateLine> holderOf(int seat, LocalDate date) {
    return calendar.holderOf(seat, date).map(this::lineOf);
  }

  /** The vacant seats of the regulation on a date, by number of seat. */
  public Map<Integer, Vacancy> vacanciesOn(LocalDate date) {
    Map<Integer, Vacancy> vacancies = new HashMap<>();
    calendar.vacanciesOn(date).stream()
        .filter(vacancy -> seats.contains(vacancy.seatNumber()))
        .forEach(vacancy -> vacancies.put(vacancy.seatNumber(), vacancy));
    return vacancies;
  }

  /**
   * The mandates that really held a seat, in the order of their first days: neither those ended
   * before their first day nor, of two that begin on the same day, the one given first.
   */
  public List<MandateLine> historyOf(int seat) {
    return terms.stream()
        .filter(term -> term.seatNumber() == seat)
        .map(this::lineOf)
        .filter(line -> holderOf(seat, line.startsOn()).filter(line::equals).isPresent())
        .sorted(Comparator.comparing(MandateLine::startsOn))
        .toList();
  }

  /** All the mandates of a person in this instance. */
  public List<MandateLine> of(Long personId) {
    return lines.values().stream().filter(line -> line.personId().equals(personId)).toList();
  }

  /** Last day on the seat, included, the next holder considered; empty when nothing bounds it. */
  public Optional<LocalDate> lastDayOnSeat(MandateLine line) {
    return calendar.lastDay(line.toSeatTerm());
  }

  /** Name of who holds the seat the day after the last day of this mandate; empty when nobody. */
  public String successorOf(MandateLine line) {
    LocalDate next = lastDayOnSeat(line).orElse(line.lastDay()).plusDays(1);
    return calendar
        .holderOf(line.seat(), next)
        .map(this::lineOf)
        .filter(other -> !other.id().equals(line.id()))
        .map(MandateLine::fullName)
        .orElse("");
  }

  /**
   * The terms that end in a period, soonest first, with the holders who stay beyond their last day
   * until replaced.
   *
   * @param from first day of the period
   * @param until last day of the period
   */
  public List<TermEnd> endsBetween(LocalDate from, LocalDate until, AlertMonths alerts) {
    return lines.values().stream()
        .filter(line -> endsWithin(line, from, until))
        .map(line -> endOf(line, from, alerts))
        .sorted(Comparator.comparing(TermEnd::lastDay).thenComparing(end -> end.mandate().seat()))
        .toList();
  }

  private boolean endsWithin(MandateLine line, LocalDate from, LocalDate until) {
    LocalDate end = line.lastDay();
    if (end.isAfter(until)) {
      return false;
    }
    LocalDate held = end.isBefore(from) ? from : end;
    return calendar
        .holderOf(line.seat(), held)
        .filter(term -> term.mandateKey().equals(line.id().toString()))
        .isPresent();
  }

  private TermEnd endOf(MandateLine line, LocalDate from, AlertMonths alerts) {
    return new TermEnd(
        line, line.lastDay(), alerts.noticeOf(line.lastDay(), from).orElse(0), successorOf(line));
  }

  private MandateLine lineOf(SeatTerm term) {
    return lines.get(term.mandateKey());
  }
}
