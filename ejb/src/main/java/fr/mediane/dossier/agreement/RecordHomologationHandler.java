package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the answer of the judge. */
@ApplicationScoped
public class RecordHomologationHandler implements CommandHandler<RecordHomologation, Void> {

  @Inject private AgreementDesk desk;

  @Override
  public Void handle(RecordHomologation command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.TRANSMIT,
            context);
    Homologation request =
        file.agreement().events(Homologation.class).stream()
            .filter(asked -> asked.getNumber() == command.request() && asked.isPending())
            .findFirst()
            .orElseThrow(() -> new Refusal(AgreementTexts.get("homologation.none")));
    if (command.result() == null) {
      throw new InvalidRefusal("result", AgreementTexts.get("missing.result"));
    }
    LocalDate on =
        desk.day(
            "resultOn",
            command.on(),
            request.getHappenedOn(),
            "homologation.resultEarly",
            file.dossier(),
            context);
    request.answered(command.result(), on);
    file.agreement().changed();
    desk.does(
        file,
        DossierAct.TRANSMIT,
        on,
        AgreementTexts.get("step.homologationAnswered", command.result().label()),
        null,
        context);
    return null;
  }
}
