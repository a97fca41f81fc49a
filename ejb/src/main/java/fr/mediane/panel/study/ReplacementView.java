package fr.mediane.panel.study;

import fr.mediane.panel.proposal.SeatGift;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who could take the seat of a member.
 *
 * @param panelId the instance
 * @param panelCode its code
 * @param panelName its name
 * @param seats its seats on the day
 * @param effectiveOn day from which the replacement is to sit
 * @param termMonths length of a mandate granted in full, in months
 * @param title heading of the draft that would propose it; {@code null} when no seat, or more than
 *     one, is chosen
 * @param kept the other seats, as the draft would keep them
 * @param lines a page of those who could come, the best first
 * @param total all those who could come
 * @param lawful how many of them would give a lawful composition
 */
public record ReplacementView(
    Long panelId,
    String panelCode,
    String panelName,
    List<SeatChoice> seats,
    LocalDate effectiveOn,
    int termMonths,
    String title,
    List<SeatGift> kept,
    List<ReplacementLine> lines,
    int total,
    int lawful)
    implements Serializable {

  /** Lines of a page. */
  public static final int SIZE = 20;

  /**
   * A seat that may be chosen.
   *
   * @param number from 1
   * @param key key of who sits there, or {@code null}
   * @param name who sits there, or that it is vacant
   * @param chosen whether it is chosen
   */
  public record SeatChoice(int number, String key, String name, boolean chosen)
      implements Serializable {}

  /** Copies the lists. */
  public ReplacementView {
    seats = List.copyOf(seats);
    kept = List.copyOf(kept);
    lines = List.copyOf(lines);
  }

  /** The seats chosen. */
  public List<SeatChoice> chosen() {
    return seats.stream().filter(SeatChoice::chosen).toList();
  }
}
