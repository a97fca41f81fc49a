package fr.mediane.door;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Tells what somebody else did at the same moment from what broke. */
final class Conflicts {

  /** Two people entered at once what exists once: standard SQL state of a unique key. */
  private static final String DUPLICATE = "23505";

  private Conflicts() {}

  /** Whether an act failed because another changed, or entered, the same thing first. */
  static boolean isOne(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof SQLException refused && DUPLICATE.equals(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
