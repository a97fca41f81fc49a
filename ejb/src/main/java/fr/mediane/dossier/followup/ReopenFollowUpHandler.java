package fr.mediane.dossier.followup;

import fr.mediane.access.Right;
import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.Span;
import fr.mediane.agenda.StartReason;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.agreement.AgreementDesk;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.designation.DesignationDesk;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.retention.Retentions;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Follows a concluded dossier up again, led by those who led it and still may: who left the
 * instance, or has a tie since, gets nothing back. When nobody is left, the mediator who presides
 * follows up alone, as article 13 has it; the first usual review starts anew.
 */
@ApplicationScoped
public class ReopenFollowUpHandler implements CommandHandler<ReopenFollowUp, Boolean> {

  @Inject private AgreementDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private Settings settings;
  @Inject private Retentions retentions;
  @Inject private Closing closing;
  @Inject private DesignationDesk designations;

  @Override
  public Boolean handle(ReopenFollowUp command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.REOPEN_FOLLOW_UP,
            context);
    if (!FollowUpRules.mayReopen(file.dossier().getOutcome())) {
      throw new Refusal(AgreementTexts.get("reopen.never"));
    }
    LocalDate on =
        desk.day(
            "reopenedOn",
            command.on(),
            file.dossier().getClosedOn(),
            "reopen.early",
            file.dossier(),
            context);
    TypedText text = new TypedText(field -> AgreementTexts.get("missing." + field));
    String motive = text.required("reopenMotive", command.motive(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    file.agreement().judged(null);
    boolean led = closing.leadAgain(file.dossier(), designations.able(file.dossier(), on, context));
    String detail = led ? null : AgreementTexts.get("step.reopenedAlone");
    desk.does(file, DossierAct.REOPEN_FOLLOW_UP, on, detail, motive, context);
    clocks.stop(file.dossier(), ClockKind.RETENTION, on, StopReason.SUSPENDED);
    retentions.reopened(file.dossier());
    clocks.start(
        file.dossier(),
        ClockKind.REVIEW,
        on,
        StartReason.DOSSIER_REOPENED,
        Span.months(settings.numbers("clock.reviewMonths").get(0)));
    return led;
  }
}
