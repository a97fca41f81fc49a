package fr.mediane.dossier.retention;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.ClockReading;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Destroys a dossier on the word of a second person: the anonymous line first, then the key, then
 * what the key sealed.
 */
@ApplicationScoped
public class ConfirmDestructionHandler implements CommandHandler<ConfirmDestruction, Void> {

  @Inject private DossierDesk desk;
  @Inject private DestructionRules rules;
  @Inject private Retentions retentions;
  @Inject private DossierClocks clocks;
  @Inject private Certificates certificates;
  @Inject private Erasure erasure;
  @Inject private Seals seals;
  @Inject @Any private Instance<CaseFindings> findings;

  @Override
  public Void handle(ConfirmDestruction command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(), command.version(), Right.DOSSIER_HANDLE, DossierAct.DESTROY, context);
    DossierRetention retention = retentions.of(dossier);
    LocalDate startedOn = rules.requireTimeOver(dossier, retention, context.today());
    requireSecondPerson(retention, startedOn, command, context);
    retentions.add(statistic(dossier, context.today()));
    certificates.keep(dossier, retention, context);
    desk.does(dossier, DossierAct.DESTROY, context.today(), null, null, context);
    clocks.stop(dossier, ClockKind.RETENTION, context.today(), StopReason.FILE_DISPOSED_OF);
    retention.destroyed(context.at());
    seals.destroy(dossier.getId(), context.actor().username(), context.at());
    erasure.erase(dossier);
    return null;
  }

  private static void requireSecondPerson(
      DossierRetention retention,
      LocalDate startedOn,
      ConfirmDestruction command,
      CommandContext context) {
    if (!DestructionRules.holds(retention.getProposedAt(), startedOn)) {
      throw new Refusal(RetentionTexts.get("confirm.notProposed"));
    }
    if (retention.getProposedBy().equals(context.actor().username())) {
      throw new Refusal(RetentionTexts.get("confirm.samePerson"));
    }
    if (!command.understood()) {
      throw new InvalidRefusal("understood", RetentionTexts.get("confirm.understood"));
    }
  }

  private CaseStatistic statistic(Dossier dossier, LocalDate today) {
    DossierAct closing =
        dossier.getSteps().stream()
            .filter(step -> step.getAct().closes())
            .max(Comparator.comparing(DossierStep::getAt))
            .map(DossierStep::getAct)
            .orElseThrow(() -> new IllegalStateException("A closed dossier has a closing step"));
    List<ClockReading> readings = clocks.readings(dossier, today);
    return new CaseStatistic(
        dossier,
        closing,
        findings.stream()
            .flatMap(known -> known.inadmissibilityMotive(dossier).stream())
            .findFirst()
            .orElse(null),
        findings.stream()
            .flatMap(known -> known.durable(dossier).stream())
            .findFirst()
            .orElse(null),
        DossierClocks.wasInTime(readings, ClockKind.ACKNOWLEDGEMENT, StopReason.ACKNOWLEDGED)
            .orElse(null),
        DossierClocks.wasInTime(readings, ClockKind.AGREEMENT, StopReason.AGREEMENT_SIGNED)
            .orElse(null));
  }
}
