package fr.mediane.panel.rule;

import fr.mediane.regulation.OverseasZone;
import java.io.Serializable;
import java.util.Optional;

/**
 * One seat of an instance.
 *
 * @param number from 1, stable from one composition to the next
 * @param zone zone of the seat in the Outre-mer instance, {@code null} elsewhere
 * @param holder who sits on it, {@code null} when it is vacant
 */
public record Seat(int number, OverseasZone zone, SeatHolder holder) implements Serializable {

  /** A seat nobody holds. */
  public static Seat vacant(int number, OverseasZone zone) {
    return new Seat(number, zone, null);
  }

  /** Who sits on it. */
  public Optional<SeatHolder> occupant() {
    return Optional.ofNullable(holder);
  }

  /** Whether nobody sits on it. */
  public boolean isVacant() {
    return holder == null;
  }

  /** The same seat with another holder, or vacant with {@code null}. */
  public Seat with(SeatHolder newHolder) {
    return new Seat(number, zone, newHolder);
  }
}
