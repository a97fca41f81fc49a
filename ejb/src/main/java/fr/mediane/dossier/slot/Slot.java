package fr.mediane.dossier.slot;

import fr.mediane.time.ClockProducer;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An appointment as it was typed: {@code null} stands for what was not.
 *
 * @param date day, in Paris
 * @param time time shown by the clocks of Paris
 * @param minutes length in minutes
 * @param remote whether people meet at a distance
 * @param place where, or how to join at a distance; may be {@code null}
 */
public record Slot(LocalDate date, LocalTime time, Integer minutes, boolean remote, String place)
    implements Serializable {

  /** Strips the place; an empty one is none. */
  public Slot {
    place = place == null || place.isBlank() ? null : place.strip();
  }

  /** An appointment kept as a moment. */
  public static Slot of(Instant startsAt, int minutes, boolean remote, String place) {
    ZonedDateTime start = startsAt.atZone(ClockProducer.PARIS);
    return new Slot(start.toLocalDate(), start.toLocalTime(), minutes, remote, place);
  }

  /**
   * The moment at which it begins. An hour that the clocks show twice, in October, is the first of
   * the two.
   *
   * @throws IllegalStateException for a time that does not exist that day: {@link SlotChecks} has
   *     refused it
   */
  public Instant startsAt() {
    if (isSkipped()) {
      throw new IllegalStateException(date + " " + time);
    }
    return LocalDateTime.of(date, time).atZone(ClockProducer.PARIS).toInstant();
  }

  /** The moment at which it ends: real minutes later, whatever the clocks do meanwhile. */
  public Instant endsAt() {
    return startsAt().plusSeconds(minutes * 60L);
  }

  /** Whether the clocks jump over that time, on the last Sunday of March. */
  boolean isSkipped() {
    List<?> offsets = ClockProducer.PARIS.getRules().getValidOffsets(LocalDateTime.of(date, time));
    return offsets.isEmpty();
  }
}
