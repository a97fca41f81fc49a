package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.note.PrivateNotes;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * The beginning of the time of retention of a closed dossier: at its closing, or when nothing
 * suspends its end any more. The private notes, which only a suspension keeps longer, go then.
 */
@ApplicationScoped
class RetentionStart {

  @Inject private DossierClocks clocks;
  @Inject private DossierDesk desk;
  @Inject private PrivateNotes notes;
  @Inject private Settings settings;

  /**
   * Destroys the private notes and starts the time of retention.
   *
   * @param from day 0
   * @param reason the event of that day
   */
  void of(Dossier dossier, LocalDate from, StartReason reason, CommandContext context) {
    destroyNotes(dossier, context);
    clocks.start(
        dossier,
        ClockKind.RETENTION,
        from,
        reason,
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
