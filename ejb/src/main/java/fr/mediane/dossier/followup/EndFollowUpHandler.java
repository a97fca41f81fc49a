package fr.mediane.dossier.followup;

import fr.mediane.access.Right;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.agreement.AgreementDesk;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.closing.Closing;
import fr.mediane.dossier.closing.ClosingLetters;
import fr.mediane.dossier.life.DossierAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ends the follow-up and closes the dossier. */
@ApplicationScoped
public class EndFollowUpHandler implements CommandHandler<EndFollowUp, Void> {

  @Inject private AgreementDesk desk;
  @Inject private Closing closing;
  @Inject private ClosingLetters letters;

  @Override
  public Void handle(EndFollowUp command, CommandContext context) {
    AgreementFile file =
        desk.take(
            command.number(),
            command.version(),
            Right.DOSSIER_DECIDE,
            DossierAct.END_FOLLOW_UP,
            context);
    if (command.durable() == null) {
      throw new InvalidRefusal("finalDurable", AgreementTexts.get("missing.durable"));
    }
    if (!FollowUpRules.mayEnd(command.durable(), file.agreement().events(Review.class).size())) {
      throw new InvalidRefusal("finalDurable", AgreementTexts.get("end.unreviewed"));
    }
    LocalDate on =
        desk.day(
            "endedOn",
            command.on(),
            file.dossier().getConcludedOn(),
            "end.early",
            file.dossier(),
            context);
    TypedText text = new TypedText(field -> "");
    String note = text.optional("endNote", command.note(), TypedText.LONGEST_NOTE);
    text.refuseIfWrong();
    file.agreement().judged(command.durable());
    desk.does(
        file,
        DossierAct.END_FOLLOW_UP,
        on,
        AgreementTexts.get("step.ended", command.durable().label()),
        note,
        context);
    closing.end(file.dossier(), on, context);
    letters.keepFor(file.dossier(), on, file.agreement().getSignedOn(), null, context);
    return null;
  }
}
