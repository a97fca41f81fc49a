package fr.mediane.work;

import java.io.Serializable;
import java.time.Instant;

/**
 * A work as its owner sees it.
 *
 * @param message why it did not end well, in French; {@code null} otherwise
 */
public record WorkRow(
    Long id,
    String title,
    WorkState state,
    Instant createdAt,
    Instant endedAt,
    int done,
    int total,
    String message,
    boolean cancelRequested,
    boolean dismissed)
    implements Serializable {

  /** How far it is, from 0 to 100. */
  public int percent() {
    return total == 0 ? 0 : (int) (100L * done / total);
  }
}
