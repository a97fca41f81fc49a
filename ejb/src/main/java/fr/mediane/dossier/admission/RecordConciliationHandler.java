package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Records a prior conciliation; its clock runs as long as it does. */
@ApplicationScoped
public class RecordConciliationHandler implements CommandHandler<RecordConciliation, Void> {

  @Inject private DossierDesk desk;
  @Inject private AdmissionEntries entries;
  @Inject private Conciliations conciliations;

  @Override
  public Void handle(RecordConciliation command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.DESCRIBE,
            context);
    String conclusions =
        Conciliations.check(command.facts(), command.conclusions(), context.today());
    conciliations.refuseSecond(dossier, command.facts(), null);
    entries.add(new PriorConciliation(dossier, command.facts()), conclusions);
    conciliations.keepClock(dossier, null, command.facts(), context.today());
    conciliations.signed(dossier, "detail.conciliationRecorded", context);
    return null;
  }
}
