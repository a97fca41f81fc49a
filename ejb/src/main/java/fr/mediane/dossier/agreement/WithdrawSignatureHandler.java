package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a signature back before the conclusion. */
@ApplicationScoped
public class WithdrawSignatureHandler implements CommandHandler<WithdrawSignature, Void> {

  @Inject private AgreementDesk desk;

  @Override
  public Void handle(WithdrawSignature command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.DRAFT_AGREEMENT,
            context);
    int party = file.party("signatureParty", command.party());
    Signature given =
        file.agreement().events(Signature.class).stream()
            .filter(signature -> signature.getPartyRank() == party)
            .findFirst()
            .orElseThrow(() -> new Refusal(AgreementTexts.get("sign.none", party)));
    file.agreement().withdraw(given);
    desk.does(
        file,
        DossierAct.DRAFT_AGREEMENT,
        context.today(),
        AgreementTexts.get("step.signatureWithdrawn", party),
        null,
        context);
    return null;
  }
}
