package fr.mediane.dossier.admission;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.dossier.standin.Powers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records that the completion arrived: the examination goes on. */
@ApplicationScoped
public class ReceiveCompletionHandler implements CommandHandler<ReceiveCompletion, Void> {

  @Inject private DecisionDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private CompletionClock clock;
  @Inject private Powers powers;

  @Override
  public Void handle(ReceiveCompletion command, CommandContext context) {
    DecisionInput input = command.decision();
    Dossier dossier =
        desk.take(input, Right.DOSSIER_HANDLE, DossierAct.RECEIVE_COMPLETION, context);
    LocalDate on = desk.day(input, dossier, clock.startedOn(dossier, context), context);
    String remark = desk.remark(input);
    PowerHolder holder =
        powers.acting("attorneyId", dossier, command.attorneyId(), PowerTask.COMPLETE_REFERRAL, on);
    desk.decide(
        dossier,
        new AdmissionDecision(dossier, DossierAct.RECEIVE_COMPLETION, on, null, null),
        holder == null ? null : AdmissionTexts.get("detail.completedBy", holder.partyRank()),
        remark,
        context);
    clocks.stop(dossier, ClockKind.COMPLETION, on, StopReason.COMPLETED);
    return null;
  }
}
