package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.LegalAction;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.note.PrivateNotes;
import fr.mediane.regulation.Settings;
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
  @Inject private PrivateNotes notes;
  @Inject private DossierDesk desk;
  @Inject private Settings settings;

  @Override
  public Integer handle(KeepRetentions command, CommandContext context) {
    for (Dossier dossier : retentions.dossiers(command.dossierIds())) {
      if (dossier.isOpen()) {
        clocks.stop(dossier, ClockKind.RETENTION, context.today(), StopReason.STARTED_BY_MISTAKE);
        retentions.find(dossier).ifPresent(DossierRetention::withdrawProposal);
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
    destroyNotes(dossier, context);
    LocalDate closedOn = dossier.getClosedOn();
    clocks.start(
        dossier,
        ClockKind.RETENTION,
        closedOn == null ? context.today() : closedOn,
        StartReason.DOSSIER_CLOSED,
        RetentionKind.of(dossier.getOutcome()).length(settings));
  }

  /** The history keeps how many there were: neither by whom nor what. */
  private void destroyNotes(Dossier dossier, CommandContext context) {
    int count = notes.destroyOf(dossier.getId());
    if (count > 0) {
      desk.does(
          dossier,
          DossierAct.PREPARE_DESTRUCTION,
          context.today(),
          RetentionTexts.get("step.notes", count),
          null,
          context);
    }
  }
}
