package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records the contact with the education mediator and what came of it. */
@ApplicationScoped
public class RecordCoordinationHandler implements CommandHandler<RecordCoordination, Void> {

  @Inject private DossierDesk desk;
  @Inject private DecisionDesk decisions;
  @Inject private AdmissionEntries entries;

  @Override
  public Void handle(RecordCoordination command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier =
        desk.take(
            input.number(), input.version(), Right.DOSSIER_DECIDE, DossierAct.DESCRIBE, context);
    LocalDate on = decisions.day(input, dossier, null, context);
    DecisionDesk.require(command.mediator(), "educationMediator");
    DecisionDesk.require(command.outcome(), "coordinationOutcome");
    String who = decisions.explained(input, "missing.contact");
    Coordination coordination =
        entries
            .only(dossier, Coordination.class)
            .orElseGet(
                () ->
                    entries.add(
                        new Coordination(dossier, command.mediator(), on, command.outcome()),
                        null));
    coordination.describe(command.mediator(), on, command.outcome());
    entries.write(coordination, who);
    coordination.signed(
        desk.does(
            dossier,
            DossierAct.DESCRIBE,
            on,
            AdmissionTexts.get("detail.coordinated"),
            null,
            context));
    entries.touch(dossier);
    return null;
  }
}
