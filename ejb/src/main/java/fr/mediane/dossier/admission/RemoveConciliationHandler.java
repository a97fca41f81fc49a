package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes out a conciliation recorded by mistake. */
@ApplicationScoped
public class RemoveConciliationHandler implements CommandHandler<RemoveConciliation, Void> {

  @Inject private DossierDesk desk;
  @Inject private AdmissionEntries entries;
  @Inject private Conciliations conciliations;

  @Override
  public Void handle(RemoveConciliation command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_HANDLE,
            DossierAct.DESCRIBE,
            context);
    PriorConciliation held =
        entries
            .find(dossier, PriorConciliation.class, command.id())
            .orElseThrow(NotFoundRefusal::new);
    conciliations.keepClock(dossier, held.facts(), null, context.today());
    entries.remove(held);
    conciliations.signed(dossier, "detail.conciliationRemoved", context);
    return null;
  }
}
