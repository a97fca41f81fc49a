package fr.mediane.dossier.followup;

import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;
import java.util.ArrayList;
import java.util.List;

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
   * What the end of the follow-up would leave open: in a closed dossier nothing is sent, signed or
   * answered any more. Nothing of it forbids the end.
   *
   * @param unsent recipients of article 13 who have not received the agreement
   * @param amendments amendments that await signatures
   * @param homologations requests to a judge without an answer
   * @return in French; empty when nothing is left
   */
  public static List<String> leftOpen(long unsent, long amendments, long homologations) {
    List<String> left = new ArrayList<>();
    if (unsent > 0) {
      left.add(AgreementTexts.get("end.left.recipients", unsent));
    }
    if (amendments > 0) {
      left.add(AgreementTexts.get("end.left.amendments", amendments));
    }
    if (homologations > 0) {
      left.add(AgreementTexts.get("end.left.homologations", homologations));
    }
    return List.copyOf(left);
  }

  /**
   * Whether a closed dossier may be followed up again: only what a mediation concluded. Nothing
   * comes back after a renunciation, a refusal or a failure.
   */
  public static boolean mayReopen(Outcome outcome) {
    return outcome != null && outcome.by() == DossierAct.CONCLUDE;
  }
}
