package fr.mediane.panel.view;

import fr.mediane.network.Civility;
import java.time.LocalDate;
import java.util.List;

/**
 * What is published of an instance.
 *
 * @param president who presides it, empty when nobody does
 * @param date the day of the composition
 * @param seats vacant ones included
 */
public record PublishedComposition(
    String code,
    String name,
    String kind,
    String territory,
    String president,
    LocalDate date,
    List<PublishedSeat> seats) {

  /**
   * A seat; every field but the number and the zone is {@code null} when it is vacant.
   *
   * @param zone zone of Outre-mer, empty elsewhere
   */
  public record PublishedSeat(
      int number,
      String zone,
      Civility civility,
      String firstName,
      String lastName,
      String profession,
      LocalDate startsOn,
      LocalDate endsOn) {

    /** Whether nobody holds the seat. */
    public boolean vacant() {
      return lastName == null;
    }

    /** Civility, first name and last name; empty for a vacant seat. */
    public String fullName() {
      return vacant() ? "" : Names.full(civility, firstName, lastName);
    }
  }

  /** Copies the seats. */
  public PublishedComposition {
    seats = List.copyOf(seats);
  }

  /** Keeps of a composition what is published. */
  static PublishedComposition of(PanelHead head, Roster roster) {
    return new PublishedComposition(
        head.code(),
        head.name(),
        head.kindLabel(),
        head.territory(),
        head.president(),
        roster.date(),
        roster.seats().stream().map(PublishedComposition::seat).toList());
  }

  private static PublishedSeat seat(SeatRow row) {
    if (row.vacant()) {
      return new PublishedSeat(row.number(), row.zone(), null, null, null, null, null, null);
    }
    MandateLine line = row.member().mandate();
    return new PublishedSeat(
        row.number(),
        row.zone(),
        line.civility(),
        line.firstName(),
        line.lastName(),
        line.profession(),
        line.startsOn(),
        line.endsOn());
  }

  /** How many seats are held. */
  public long held() {
    return seats.stream().filter(seat -> !seat.vacant()).count();
  }

  /** How many seats are vacant. */
  public long vacant() {
    return seats.size() - held();
  }
}
