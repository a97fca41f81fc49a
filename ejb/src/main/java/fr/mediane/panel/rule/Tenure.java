package fr.mediane.panel.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The mandate under which a person holds a seat in a composition.
 *
 * @param nature what the act does
 * @param actDate date of the act that grants the mandate; {@code null} for the act of the
 *     composition itself
 * @param start first day of the mandate, {@code null} when not recorded
 * @param plannedEnd last day granted by the act, included, {@code null} when not recorded; an
 *     extension until replaced does not move it
 * @param countsTowardsRenewals {@code false} for a replacement that a person decided not to count
 * @param extended whether the holder stays after the planned end until replaced
 */
public record Tenure(
    MandateNature nature,
    LocalDate actDate,
    LocalDate start,
    LocalDate plannedEnd,
    boolean countsTowardsRenewals,
    boolean extended)
    implements Serializable {

  /** Refuses a mandate whose nature is not said. */
  public Tenure {
    Objects.requireNonNull(nature, "nature");
  }

  /** A first mandate granted by the act of the composition. */
  public static Tenure first(LocalDate start, LocalDate plannedEnd) {
    return new Tenure(MandateNature.NEW, null, start, plannedEnd, true, false);
  }

  /** A renewal granted by the act of the composition. */
  public static Tenure renewal(LocalDate start, LocalDate plannedEnd) {
    return new Tenure(MandateNature.RENEWAL, null, start, plannedEnd, true, false);
  }

  /** The rest of somebody's term, granted by the act of the composition. */
  public static Tenure replacement(
      LocalDate start, LocalDate plannedEnd, boolean countsTowardsRenewals) {
    return new Tenure(
        MandateNature.REPLACEMENT, null, start, plannedEnd, countsTowardsRenewals, false);
  }

  /** A mandate in progress, granted by an earlier act, that the composition keeps. */
  public static Tenure kept(LocalDate actDate, LocalDate start, LocalDate plannedEnd) {
    return new Tenure(MandateNature.KEPT, actDate, start, plannedEnd, true, false);
  }

  /** The last day on which the mandate may still run; {@code null} when nothing bounds it. */
  LocalDate lastPossibleDay() {
    return extended ? null : plannedEnd;
  }
}
