package fr.mediane.time;

import java.time.Instant;

/**
 * The machine's own time, for the few things that another machine compares with its own clock: the
 * end of a block, which the realm compares with the database's. A demonstration started at another
 * date does not move it. Everything else asks the injected {@link java.time.Clock}.
 */
public final class RealTime {

  private RealTime() {}

  /** The present moment. */
  public static Instant now() {
    return Instant.now();
  }
}
