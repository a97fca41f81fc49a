package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.Powers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records a signature of the document. */
@ApplicationScoped
public class SignAgreementHandler implements CommandHandler<SignAgreement, Void> {

  @Inject private AgreementDesk desk;
  @Inject private Powers powers;

  @Override
  public Void handle(SignAgreement command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.DRAFT_AGREEMENT,
            context);
    MediationAgreement agreement = file.agreement();
    int party = file.party("signatureParty", command.party());
    if (agreement.signatures().containsKey(party)) {
      throw new InvalidRefusal("signatureParty", AgreementTexts.get("sign.twice", party));
    }
    if (command.manner() == null) {
      throw new InvalidRefusal("signatureManner", AgreementTexts.get("missing.signatureManner"));
    }
    LocalDate on =
        desk.day(
            "signatureOn",
            command.on(),
            agreement.getDocumentOn(),
            "sign.early",
            file.dossier(),
            context);
    powers.actingFor(
        "signatureSigner",
        file.dossier().party(party).orElseThrow(),
        command.attorneyId(),
        PowerTask.SIGN_AGREEMENT,
        on);
    agreement.record(
        new Signature(agreement.nextEvent(), on, party, command.manner(), 0, context)
            .by(command.attorneyId()));
    desk.does(
        file,
        DossierAct.DRAFT_AGREEMENT,
        on,
        AgreementTexts.get("step.signed", party),
        null,
        context);
    return null;
  }
}
