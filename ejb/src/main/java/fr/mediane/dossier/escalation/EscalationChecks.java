package fr.mediane.dossier.escalation;

import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.piece.PieceHandOver;
import java.time.LocalDate;

/** Checks a referral to the national mediator as typed: every problem at once. */
final class EscalationChecks {

  private static final int LONGEST_PROOF = 1_000;

  private EscalationChecks() {}

  /**
   * The texts of a referral, cleaned.
   *
   * @param door the door that counts: the one of the request when the national mediator asked
   * @throws fr.mediane.door.InvalidRefusal with every problem
   */
  static Texts check(
      EscalateDossier typed,
      EscalationDoor door,
      boolean asked,
      Dossier dossier,
      PieceHandOver pieces,
      LocalDate today) {
    TypedText text = new TypedText(field -> EscalationTexts.get("missing." + field));
    if (door == null || !asked && !door.isOpenedByRegion()) {
      text.problem("door", EscalationTexts.get("missing.door"));
    }
    String reason = text.required("reason", typed.reason(), TypedText.LONGEST_NOTE);
    String proof = null;
    if (door == EscalationDoor.ALL_PARTIES && !asked) {
      proof = text.required("proof", typed.proof(), LONGEST_PROOF);
      dossier.getParties().forEach(party -> agreement(party, typed, dossier, today, text));
    }
    String pieceReason = null;
    if (!typed.pieces().isEmpty()) {
      pieceReason = text.required("pieceReason", typed.pieceReason(), TypedText.LONGEST_NOTE);
      if (!pieces.holdsAll(dossier, typed.pieces())) {
        text.problem("pieces", EscalationTexts.get("pieces.gone"));
      }
    }
    text.refuseIfWrong();
    return new Texts(reason, proof, pieceReason);
  }

  private static void agreement(
      DossierParty party, EscalateDossier typed, Dossier dossier, LocalDate today, TypedText text) {
    String field = "agreement" + party.getRank();
    LocalDate on = typed.agreements().get(party.getRank());
    if (on == null) {
      text.problem(field, EscalationTexts.get("agreement.missing"));
    } else if (on.isAfter(today)) {
      text.problem(field, EscalationTexts.get("agreement.future"));
    } else if (on.isBefore(dossier.getReceivedOn())) {
      text.problem(field, EscalationTexts.get("agreement.early"));
    } else if (typed.on() != null && on.isAfter(typed.on())) {
      text.problem(field, EscalationTexts.get("agreement.late"));
    }
  }

  /**
   * What was typed, cleaned.
   *
   * @param reason why the regional examination did not succeed
   * @param proof how the agreement of all is proved; {@code null} by another door
   * @param pieceReason why the pieces go; {@code null} when none goes
   */
  record Texts(String reason, String proof, String pieceReason) {}
}
