package fr.mediane.panel.pool;

import fr.mediane.panel.Situation;
import fr.mediane.regulation.Sector;
import java.io.Serializable;

/**
 * What a list of candidates is narrowed to. A criterion that is {@code null} narrows nothing.
 *
 * @param panelCode code of one instance among those the reader reaches
 * @param text beginnings of words of the names, or the beginning of an e-mail address
 * @param categoryCode professional category
 * @param sector sector
 * @param departementCode département
 * @param civility civility
 * @param certified whether a mediator's certificate is recorded
 * @param situation situation
 * @param standing where the candidate stands today
 * @param callId the call answered; {@link #SPONTANEOUS} for none
 */
public record CandidateCriteria(
    String panelCode,
    String text,
    String categoryCode,
    Sector sector,
    String departementCode,
    CivilityFilter civility,
    Boolean certified,
    Situation situation,
    Standing standing,
    Long callId)
    implements Serializable {

  /** The value of {@code callId} for spontaneous applications. */
  public static final long SPONTANEOUS = 0;

  /** Narrows nothing. */
  public static final CandidateCriteria ALL =
      new CandidateCriteria(null, null, null, null, null, null, null, null, null, null);

  /** The same, whatever the call. */
  CandidateCriteria anyCall() {
    return new CandidateCriteria(
        panelCode,
        text,
        categoryCode,
        sector,
        departementCode,
        civility,
        certified,
        situation,
        standing,
        null);
  }
}
