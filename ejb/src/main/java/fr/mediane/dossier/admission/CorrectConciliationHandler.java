package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Corrects or completes a prior conciliation. */
@ApplicationScoped
public class CorrectConciliationHandler implements CommandHandler<CorrectConciliation, Void> {

  @Inject private DossierDesk desk;
  @Inject private DossierScopes scopes;
  @Inject private AdmissionEntries entries;
  @Inject private Conciliations conciliations;

  @Override
  public Void handle(CorrectConciliation command, CommandContext context) {
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
    String conclusions =
        Conciliations.check(command.facts(), command.conclusions(), context.today());
    conciliations.refuseSecond(dossier, command.facts(), held.getId());
    ConciliationFacts before = held.facts();
    held.describe(command.facts());
    if (scopes.opensContent(context.actor())) {
      entries.write(held, conclusions);
    }
    conciliations.keepClock(dossier, before, command.facts(), context.today());
    conciliations.signed(dossier, "detail.conciliationCorrected", context);
    return null;
  }
}
