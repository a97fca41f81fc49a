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

/** Decides to do without a prior conciliation; decided again, the motive is replaced. */
@ApplicationScoped
public class ExceptConciliationHandler implements CommandHandler<ExceptConciliation, Void> {

  @Inject private DossierDesk desk;
  @Inject private DecisionDesk decisions;
  @Inject private AdmissionEntries entries;

  @Override
  public Void handle(ExceptConciliation command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier =
        desk.take(
            input.number(), input.version(), Right.DOSSIER_DECIDE, DossierAct.DESCRIBE, context);
    LocalDate on = decisions.day(input, dossier, null, context);
    String motive = decisions.explained(input, "missing.exception");
    ConciliationException exception =
        entries
            .only(dossier, ConciliationException.class)
            .orElseGet(() -> entries.add(new ConciliationException(dossier, on), null));
    exception.renew(on);
    entries.write(exception, motive);
    exception.signed(
        desk.does(
            dossier,
            DossierAct.DESCRIBE,
            on,
            AdmissionTexts.get("detail.excepted"),
            motive,
            context));
    entries.touch(dossier);
    return null;
  }
}
