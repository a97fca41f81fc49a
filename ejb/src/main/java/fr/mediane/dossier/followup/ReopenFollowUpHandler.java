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
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.regulation.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Follows a concluded dossier up again; the first usual review starts anew. */
@ApplicationScoped
public class ReopenFollowUpHandler implements CommandHandler<ReopenFollowUp, Void> {

  @Inject private AgreementDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private Settings settings;

  @Override
  public Void handle(ReopenFollowUp command, CommandContext context) {
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
    desk.does(file, DossierAct.REOPEN_FOLLOW_UP, on, null, motive, context);
    clocks.stop(file.dossier(), ClockKind.RETENTION, on, StopReason.SUSPENDED);
    clocks.start(
        file.dossier(),
        ClockKind.REVIEW,
        on,
        StartReason.DOSSIER_REOPENED,
        Span.months(settings.numbers("clock.reviewMonths").get(0)));
    return null;
  }
}
