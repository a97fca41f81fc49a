package fr.mediane.dossier.followup;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.agreement.AgreementDesk;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementPurposes;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the acts of the follow-up have in common. */
@ApplicationScoped
class FollowUpDesk {

  @Inject private AgreementDesk desk;
  @Inject private Seals seals;

  /** The file of an act of the follow-up. */
  public AgreementFile take(String number, Long version, CommandContext context) {
    return desk.take(number, version, Right.DOSSIER_MEDIATE, DossierAct.FOLLOW, context);
  }

  /**
   * An amendment that awaits signatures.
   *
   * @throws Refusal when there is none of that number
   */
  static Amendment pending(AgreementFile file, int amendment) {
    return file.agreement().events(Amendment.class).stream()
        .filter(known -> known.getAmendment() == amendment && known.isPending())
        .findFirst()
        .orElseThrow(() -> new Refusal(AgreementTexts.get("amend.none")));
  }

  /** Keeps the step of an act of the follow-up. */
  public void did(
      AgreementFile file, LocalDate on, CommandContext context, String key, Object... arguments) {
    desk.does(file, DossierAct.FOLLOW, on, AgreementTexts.get(key, arguments), null, context);
  }

  /** A day of the follow-up: not before the mediation was concluded. */
  public LocalDate day(String field, LocalDate typed, AgreementFile file, CommandContext context) {
    LocalDate since =
        file.agreement().getSignedOn() == null
            ? file.dossier().getConcludedOn()
            : file.agreement().getSignedOn();
    return desk.day(field, typed, since, "review.early", file.dossier(), context);
  }

  /** The text of an event, sealed. */
  public SealedText text(AgreementFile file, int event, String clear) {
    return seals.seal(file.dossier().getId(), AgreementPurposes.event(event), clear);
  }

  /** What is to follow a review, sealed. */
  public SealedText following(AgreementFile file, int event, String clear) {
    return seals.seal(file.dossier().getId(), AgreementPurposes.following(event), clear);
  }

  /** The text of an event, opened. */
  public String open(AgreementFile file, int event, SealedText sealed) {
    return seals.open(file.dossier().getId(), AgreementPurposes.event(event), sealed);
  }
}
