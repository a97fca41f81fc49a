package fr.mediane.dossier.standin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a power of attorney allows and when. The rule that other capabilities ask: may this holder
 * do this for this party on this day?
 *
 * @param tasks what it allows, and nothing else
 * @param startsOn first day
 * @param endsOn last day, included
 * @param revokedOn day of the revocation, from which nothing is allowed any more; {@code null} when
 *     not revoked
 */
public record PowerTerm(
    Set<PowerTask> tasks, LocalDate startsOn, LocalDate endsOn, LocalDate revokedOn)
    implements Serializable {

  /** Keeps its own copy. */
  public PowerTerm {
    tasks = tasks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(tasks));
    Objects.requireNonNull(startsOn);
    Objects.requireNonNull(endsOn);
  }

  /** Whether it is in force on a day: from its first day to its last, before any revocation. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(startsOn)
        && !day.isAfter(endsOn)
        && (revokedOn == null || day.isBefore(revokedOn));
  }

  /** Whether the holder may do this on that day. */
  public boolean permits(PowerTask task, LocalDate day) {
    return against(task, day).isEmpty();
  }

  /** What stands in the way of an act on a day; empty when the holder may do it. */
  public Optional<PowerObstacle> against(PowerTask task, LocalDate day) {
    if (!tasks.contains(task)) {
      return Optional.of(PowerObstacle.TASK);
    }
    if (day.isBefore(startsOn)) {
      return Optional.of(PowerObstacle.NOT_BEGUN);
    }
    if (revokedOn != null && !day.isBefore(revokedOn)) {
      return Optional.of(PowerObstacle.REVOKED);
    }
    return day.isAfter(endsOn) ? Optional.of(PowerObstacle.ENDED) : Optional.empty();
  }
}
