package fr.mediane.dossier.followup;

import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;

/** When a follow-up may end and begin again. Pure. */
public final class FollowUpRules {

  private FollowUpRules() {}

  /**
   * Whether the final word may be given: « durable » and « not durable » suppose that somebody
   * looked.
   *
   * @param reviews how many reviews were held
   */
  public static boolean mayEnd(Durability word, int reviews) {
    return word == Durability.TOO_EARLY || reviews > 0;
  }

  /**
   * Whether a closed dossier may be followed up again: only what a mediation concluded. Nothing
   * comes back after a renunciation, a refusal or a failure.
   */
  public static boolean mayReopen(Outcome outcome) {
    return outcome != null && outcome.by() == DossierAct.CONCLUDE;
  }
}
