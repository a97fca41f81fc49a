package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prints the draft to be signed. */
@ApplicationScoped
public class PrintAgreementHandler implements CommandHandler<PrintAgreement, Void> {

  @Inject private AgreementDesk desk;
  @Inject private AgreementPapers papers;

  @Override
  public Void handle(PrintAgreement command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.DRAFT_AGREEMENT,
            context);
    papers.settlement(file, context);
    desk.does(
        file,
        DossierAct.DRAFT_AGREEMENT,
        context.today(),
        AgreementTexts.get("step.printed"),
        null,
        context);
    return null;
  }
}
