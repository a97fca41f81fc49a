package fr.mediane.dossier.retention;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Suspends the end of a closed dossier: its time stops, what was proposed falls. */
@ApplicationScoped
class Suspension {

  /** Purpose under which the motive of a suspension is sealed. */
  static final String NOTE = "retention.suspension";

  @Inject private DossierDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private Retentions retentions;
  @Inject private Seals seals;

  /** Suspends it for an action that was just declared; nothing changes when it was already. */
  void ofDeclared(Dossier dossier, String motive, CommandContext context) {
    if (!retentions.of(dossier).isSuspended()) {
      of(dossier, motive, null, context);
    }
  }

  /**
   * Suspends it and keeps the step.
   *
   * @param motive which action, sealed; {@code null} when nothing is said
   * @param note what the step says besides, sealed; {@code null} when it says nothing
   */
  void of(Dossier dossier, String motive, String note, CommandContext context) {
    retentions
        .of(dossier)
        .suspend(
            context.today(), context.actor().username(), seals.seal(dossier.getId(), NOTE, motive));
    clocks.stop(dossier, ClockKind.RETENTION, context.today(), StopReason.SUSPENDED);
    desk.does(
        dossier,
        DossierAct.PREPARE_DESTRUCTION,
        context.today(),
        RetentionTexts.get("step.suspended"),
        note,
        context);
  }
}
