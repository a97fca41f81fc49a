package fr.mediane.dossier.life;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands. It is in exactly one state; {@link DossierAct} says how it leaves it. */
public enum DossierState {
  /** The saisine is registered; its receipt is to be acknowledged (art. 6 and 10). */
  REGISTERED,
  /** Something was asked of the referrer; the dossier waits for it. */
  COMPLETION_AWAITED,
  /** Its admissibility is examined (art. 2; Charter art. 2 to 4 and 9). */
  INSTRUCTION,
  /** Admissible: the instance examines, then the mediator decides what follows (art. 6). */
  EXAMINATION,
  /** Support or advice is given without a formal mediation. */
  SUPPORT,
  /** The mediator engages a mediation; each party's written consent is asked (Charter art. 9). */
  CONSENT,
  /** All have consented; mediators are designated and may be challenged (Charter art. 9, 10). */
  DESIGNATION,
  /** The mediation takes place. */
  MEDIATION,
  /** Concluded; what was agreed is followed up and evaluated (art. 13). */
  FOLLOW_UP,
  /** Closed, with an outcome. */
  CLOSED,
  /** Its text has been destroyed; only the number, dates and the anonymous line remain. */
  DESTROYED;

  /** The states in which somebody still has something to do for the parties. */
  public static final Set<DossierState> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED, DESTROYED));

  /** Whether the dossier is being worked on. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }

  /** Whether its text still exists. */
  public boolean keepsText() {
    return this != DESTROYED;
  }

  /** French name shown to people. */
  public String label() {
    return LifeTexts.get("state." + name());
  }
}
