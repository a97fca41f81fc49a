package fr.mediane.dossier.agreement;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierDesk;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends a mediation without a result. */
@ApplicationScoped
public class ConcludeFailureHandler implements CommandHandler<ConcludeFailure, Void> {

  @Inject private DossierDesk desk;
  @Inject private AgreementDesk days;
  @Inject private Agreements agreements;
  @Inject private Closing closing;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(ConcludeFailure command, CommandContext context) {
    Dossier dossier =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_MEDIATE,
            DossierAct.CONCLUDE_FAILURE,
            context);
    agreements
        .of(dossier)
        .map(ConclusionFacts::of)
        .map(facts -> ConclusionRules.against(Outcome.FAILED, facts))
        .filter(reasons -> !reasons.isEmpty())
        .ifPresent(
            reasons -> {
              throw new Refusal(String.join(" ", reasons));
            });
    LocalDate on =
        days.day(
            "failedOn",
            command.on(),
            dossier.getMediationBeganOn(),
            "fail.early",
            dossier,
            context);
    TypedText text = new TypedText(field -> "");
    String note = text.optional("failureNote", command.note(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    desk.does(dossier, DossierAct.CONCLUDE_FAILURE, on, null, note, context);
    closing.end(dossier, on, context);
    letters.keepFor(dossier, on, context);
    return null;
  }
}
