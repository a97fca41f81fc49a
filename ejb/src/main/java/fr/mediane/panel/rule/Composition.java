package fr.mediane.panel.rule;

import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.RegulationCalendar;
import fr.mediane.regulation.RegulationTerms;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A composition of an instance, in force or proposed, as the rules judge it. Immutable.
 *
 * @param panel the instance
 * @param actDate date of the act, which decides the version of the regulation
 * @param effectiveDate day from which the composition is to sit
 * @param calendar the versions of the regulation
 * @param presidentKey key of the person who presides, {@code null} when the presidency is vacant
 * @param presidentNamesakes keys of the people of whom only the names say that they may preside
 * @param seats all the seats, vacant ones included
 */
public record Composition(
    PanelSketch panel,
    LocalDate actDate,
    LocalDate effectiveDate,
    RegulationCalendar calendar,
    String presidentKey,
    Set<String> presidentNamesakes,
    List<Seat> seats)
    implements Serializable {

  /**
   * Copies the seats.
   *
   * @throws fr.mediane.regulation.RegulationNotInForceException when no version of the regulation
   *     is in force on the date of the act
   * @throws IllegalArgumentException with a message in French when two seats bear the same number
   */
  public Composition {
    Objects.requireNonNull(panel, "panel");
    Objects.requireNonNull(effectiveDate, "effectiveDate");
    calendar.inForceOn(actDate);
    presidentNamesakes = Set.copyOf(presidentNamesakes);
    seats = List.copyOf(seats);
    Set<Integer> numbers = new HashSet<>();
    for (Seat seat : seats) {
      if (!numbers.add(seat.number())) {
        throw new IllegalArgumentException(
            RuleTexts.get("composition.seat.twice", seat.number(), panel.name()));
      }
    }
  }

  /** A composition whose president has no namesake. */
  public Composition(
      PanelSketch panel,
      LocalDate actDate,
      LocalDate effectiveDate,
      RegulationCalendar calendar,
      String presidentKey,
      List<Seat> seats) {
    this(panel, actDate, effectiveDate, calendar, presidentKey, Set.of(), seats);
  }

  /** The version of the regulation in force on the date of the act. */
  public RegulationTerms terms() {
    return calendar.inForceOn(actDate);
  }

  /** Kind of the instance. */
  public PanelKind kind() {
    return panel.kind();
  }

  /** Members that the regulation asks for. */
  public int requiredSize() {
    return terms().panelSize(kind());
  }

  /** Those who hold a seat, in the order of the seats. */
  public List<SeatHolder> holders() {
    return seats.stream().filter(seat -> !seat.isVacant()).map(Seat::holder).toList();
  }

  /** The seats that have a holder, in order. */
  public List<Seat> occupiedSeats() {
    return seats.stream().filter(seat -> !seat.isVacant()).toList();
  }

  /** The same composition with other seats. */
  public Composition withSeats(List<Seat> newSeats) {
    return new Composition(
        panel, actDate, effectiveDate, calendar, presidentKey, presidentNamesakes, newSeats);
  }

  /**
   * The same composition with one seat changed.
   *
   * @throws IllegalArgumentException with a message in French when no seat bears this number
   */
  public Composition withSeat(int number, UnaryOperator<Seat> change) {
    if (seats.stream().noneMatch(seat -> seat.number() == number)) {
      throw new IllegalArgumentException(
          RuleTexts.get("composition.seat.unknown", number, panel.name()));
    }
    return withSeats(
        seats.stream().map(seat -> seat.number() == number ? change.apply(seat) : seat).toList());
  }

  /** Date of the act that grants the mandate of a holder of this composition. */
  LocalDate actDateOf(SeatHolder holder) {
    LocalDate own = holder.tenure().actDate();
    return own == null ? actDate : own;
  }

  /**
   * The version that governs the mandate of a holder: that of the act that grants it or, when that
   * act is older than any version known, that of the act of the composition.
   */
  RegulationTerms termsOf(SeatHolder holder) {
    return calendar.find(actDateOf(holder)).orElseGet(this::terms);
  }
}
