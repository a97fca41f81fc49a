package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.retention.Retentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Takes up again a dossier that was closed before anything was settled, and the clocks it left. */
@ApplicationScoped
public class ReopenHandler implements CommandHandler<Reopen, Void> {

  @Inject private DecisionDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private AdmissionEntries entries;
  @Inject private Retentions retentions;

  @Override
  public Void handle(Reopen command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier = desk.take(input, Right.DOSSIER_DECIDE, DossierAct.REOPEN, context);
    if (!dossier.getOutcome().mayBeReopened()) {
      throw new Refusal(AdmissionTexts.get("reopen.settled", dossier.getOutcome().label()));
    }
    LocalDate on = desk.day(input, dossier, dossier.getClosedOn(), context);
    String motive = desk.explained(input, "missing.reopen");
    desk.decide(
        dossier, new AdmissionDecision(dossier, act(dossier), on, null, null), motive, context);
    restart(dossier, on);
    return null;
  }

  /**
   * The retention stops; what the closing had cut short runs again: the acknowledgement of receipt,
   * the information of the parties who do not know yet, a conciliation that has not ended.
   */
  private void restart(Dossier dossier, LocalDate on) {
    clocks.stop(dossier, ClockKind.RETENTION, on, StopReason.DOSSIER_REOPENED);
    retentions.reopened(dossier);
    if (dossier.getAcknowledgedOn() == null) {
      clocks.restart(dossier, ClockKind.ACKNOWLEDGEMENT, on, StartReason.DOSSIER_REOPENED);
    }
    if (dossier.getParties().stream().anyMatch(ReopenHandler::isToInform)) {
      clocks.restart(dossier, ClockKind.THIRD_PARTY_INFORMATION, on, StartReason.DOSSIER_REOPENED);
    }
    entries.factsOf(dossier).conciliations().stream()
        .filter(ConciliationFacts::isRunning)
        .findFirst()
        .ifPresent(
            running ->
                clocks.start(
                    dossier,
                    ClockKind.CONCILIATION,
                    running.startedOn(),
                    StartReason.CONCILIATION_STARTED));
  }

  /** A saisine whose receipt nobody acknowledged is taken up where it stood. */
  static DossierAct act(Dossier dossier) {
    return dossier.getAcknowledgedOn() == null ? DossierAct.REOPEN_RECEIVED : DossierAct.REOPEN;
  }

  private static boolean isToInform(DossierParty party) {
    return !party.isReferrer() && party.getInformedOn() == null;
  }
}
