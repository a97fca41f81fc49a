package fr.mediane.document;

import java.time.LocalDate;
import java.util.List;

/**
 * Roster of an instance on a given day, vacancies included.
 *
 * @param fileName see {@link DocumentModel#fileName()}
 * @param title « Composition de … au 1er mars 2026 »
 * @param subject one sentence for the metadata of the file
 * @param author body that issues the roster, for the metadata of the file
 * @param demonstration label printed on every page when the data are invented; empty otherwise
 * @param panelName name of the instance
 * @param referenceDate day on which the composition is read
 * @param president civility, first name, family name and quality of the president; a sentence when
 *     the office is vacant
 * @param vicePresidents the same for each vice-president; empty when there is none
 * @param women number of women among the members in office, the president not counted
 * @param men number of men among the members in office, the president not counted
 * @param seats every seat, vacant ones included
 */
public record RosterModel(
    String fileName,
    String title,
    String subject,
    String author,
    String demonstration,
    String panelName,
    LocalDate referenceDate,
    String president,
    List<String> vicePresidents,
    int women,
    int men,
    List<Seat> seats)
    implements DocumentModel {

  /** Copies the lists. */
  public RosterModel {
    vicePresidents = List.copyOf(vicePresidents);
    seats = List.copyOf(seats);
  }

  /**
   * @return number of vacant seats
   */
  public int vacancies() {
    return (int) seats.stream().filter(Seat::vacant).count();
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(panelName, demonstration);
  }

  /**
   * One seat.
   *
   * @param seat name of the seat
   * @param person civility, first name, family name; empty when the seat is vacant
   * @param profession profession or quality; empty when the seat is vacant
   * @param termStart first day of the term, {@code null} when vacant
   * @param termEnd last day of the term, {@code null} when vacant
   * @param vacantSince first day of the vacancy, {@code null} when the seat is held
   * @param deadline how near the end of the term is
   */
  public record Seat(
      String seat,
      String person,
      String profession,
      LocalDate termStart,
      LocalDate termEnd,
      LocalDate vacantSince,
      Deadline deadline) {

    /**
     * @return whether nobody holds the seat
     */
    public boolean vacant() {
      return vacantSince != null;
    }
  }

  /** How near the end of a term is, counted in calendar months from the reference date. */
  public enum Deadline {
    /** More than six months, or the seat is vacant. */
    NONE(""),
    /** Six months or less. */
    SIX_MONTHS("Fin de mandat dans six mois au plus"),
    /** Three months or less. */
    THREE_MONTHS("Fin de mandat dans trois mois au plus"),
    /** One month or less. */
    ONE_MONTH("Fin de mandat dans un mois au plus"),
    /** The term is over and the member sits until replaced. */
    OVER("Mandat échu");

    private final String label;

    Deadline(String label) {
      this.label = label;
    }

    /**
     * @return the words printed beside the term; empty for {@link #NONE}
     */
    public String label() {
      return label;
    }

    /**
     * Measures the time left.
     *
     * @param termEnd last day of the term
     * @param referenceDate day of the roster
     * @return the nearest limit that is reached
     */
    public static Deadline of(LocalDate termEnd, LocalDate referenceDate) {
      if (termEnd.isBefore(referenceDate)) {
        return OVER;
      }
      if (!termEnd.isAfter(referenceDate.plusMonths(1))) {
        return ONE_MONTH;
      }
      if (!termEnd.isAfter(referenceDate.plusMonths(3))) {
        return THREE_MONTHS;
      }
      return termEnd.isAfter(referenceDate.plusMonths(6)) ? NONE : SIX_MONTHS;
    }
  }
}
