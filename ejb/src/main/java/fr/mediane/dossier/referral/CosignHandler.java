package fr.mediane.dossier.referral;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.IdentityChecks;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the second signature: from then on the joint saisine is complete. */
@ApplicationScoped
public class CosignHandler implements CommandHandler<Cosign, Void> {

  @Inject private DossierDesk desk;
  @Inject private ReferralRecorder recorder;

  @Override
  public Void handle(Cosign command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(), command.version(), Right.DOSSIER_HANDLE, DossierAct.COSIGN, context);
    if (!dossier.getReferrerKind().isJoint()) {
      throw new Refusal(ReferralTexts.get("cosign.notJoint", dossier.getReferrerKind().label()));
    }
    if (!dossier.lacksCosigner()) {
      throw new Refusal(
          ReferralTexts.get("cosign.already", FrenchText.longDate(dossier.getCosignedOn())));
    }
    TypedText text = new TypedText(ReferralChecks::missing);
    IdentityChecks.check("cosigner", command.cosigner(), text);
    text.refuseIfWrong();
    LocalDate on = desk.day("cosignedOn", command.on(), dossier, context);
    recorder.cosign(dossier, command.cosigner(), on);
    recorder.index(dossier);
    desk.does(dossier, DossierAct.COSIGN, on, null, null, context);
    return null;
  }
}
