package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.life.DossierState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Starts and stops the times of retention; a legal action under way suspends the destruction. The
 * private notes are destroyed as soon as the dossier closes, unless it is suspended.
 */
@ApplicationScoped
public class KeepRetentionsHandler implements CommandHandler<KeepRetentions, Integer> {

  @Inject private Retentions retentions;
  @Inject private DossierClocks clocks;
  @Inject private RetentionStart start;

  @Override
  public Integer handle(KeepRetentions command, CommandContext context) {
    for (Dossier dossier : retentions.dossiers(command.dossierIds())) {
      if (dossier.isOpen()) {
        clocks.stop(dossier, ClockKind.RETENTION, context.today(), StopReason.STARTED_BY_MISTAKE);
        retentions.reopened(dossier);
      } else if (dossier.getState() == DossierState.CLOSED) {
        keep(dossier, context);
      }
    }
    int count = command.dossierIds().size();
    context.about("Retention", context.today(), RetentionTexts.get("journal.kept", count));
    return count;
  }

  private void keep(Dossier dossier, CommandContext context) {
    if (dossier.getLegalAction() == LegalAction.PENDING
        && retentions.find(dossier).filter(DossierRetention::isActionLifted).isEmpty()) {
      retentions.of(dossier).suspend(context.today(), context.actor().username(), null);
      return;
    }
    LocalDate closedOn = dossier.getClosedOn();
    start.of(
        dossier,
        closedOn == null ? context.today() : closedOn,
        StartReason.DOSSIER_CLOSED,
        context);
  }
}
