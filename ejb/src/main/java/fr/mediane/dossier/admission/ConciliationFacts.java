package fr.mediane.dossier.admission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is known of a prior conciliation, its conclusions apart.
 *
 * @param form how it was held
 * @param startedOn first day
 * @param endedOn last day; {@code null} while it runs
 * @param result how it ended; {@code null} while it runs
 * @param conclusionsAvailable whether its conclusions can be read
 */
public record ConciliationFacts(
    ConciliationForm form,
    LocalDate startedOn,
    LocalDate endedOn,
    ConciliationResult result,
    boolean conclusionsAvailable)
    implements Serializable {

  /** Longest length of a local conciliation, in months (Charter, art. 4). */
  public static final int MOST_MONTHS = 3;

  /** Whether it still runs. */
  public boolean isRunning() {
    return endedOn == null;
  }

  /** Whether it opens the way to the mediation: it ended without settling the matter. */
  public boolean isProof() {
    return endedOn != null && result != null && result.opensMediation();
  }

  /** Whether it settled the matter: no dispute is left to mediate. */
  public boolean isSuccess() {
    return endedOn != null && result == ConciliationResult.SUCCEEDED;
  }

  /** The last day that the Charter gives it: a month that is too short ends it on its last day. */
  public LocalDate lastDay() {
    return startedOn.plusMonths(MOST_MONTHS);
  }

  /** Whether it lasted, or lasts, longer than the Charter gives it. */
  public boolean isTooLong(LocalDate today) {
    return (endedOn == null ? today : endedOn).isAfter(lastDay());
  }
}
