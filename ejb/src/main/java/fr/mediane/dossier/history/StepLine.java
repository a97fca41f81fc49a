package fr.mediane.dossier.history;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signed step of the history.
 *
 * @param act what was done
 * @param from state before; {@code null} for the registration
 * @param to state after
 * @param on day it counts from
 * @param at when it was recorded
 * @param author who
 * @param quality in what quality; {@code null} when none
 * @param detail a few words; {@code null} when none
 * @param motive the motive; {@code null} when none, or when the reader may not read it
 * @param sealed whether a motive exists that the reader may not read
 */
public record StepLine(
    DossierAct act,
    DossierState from,
    DossierState to,
    LocalDate on,
    Instant at,
    String author,
    String quality,
    String detail,
    String motive,
    boolean sealed)
    implements Serializable {

  /** Whether the step moved the dossier to another state. */
  public boolean moves() {
    return from != to;
  }
}
