package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.DraftChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Records an evaluation. */
@ApplicationScoped
public class EvaluateMediationHandler implements CommandHandler<EvaluateMediation, Void> {

  private static final int MOST = 4;

  @Inject private FollowUpDesk desk;
  @Inject private FollowUpPapers papers;

  @Override
  public Void handle(EvaluateMediation command, CommandContext context) {
    AgreementFile file = desk.take(command.number(), command.version(), context);
    TypedText text = new TypedText(field -> AgreementTexts.get("missing." + field));
    if (command.respondent() == null) {
      text.problem("respondent", AgreementTexts.get("missing.respondent"));
    }
    Integer satisfaction = command.satisfaction();
    if (satisfaction == null || satisfaction < 1 || satisfaction > MOST) {
      text.problem("satisfaction", AgreementTexts.get("missing.satisfaction"));
    }
    String remark = text.optional("evaluationRemark", command.remark(), DraftChecks.LONGEST_TEXT);
    text.refuseIfWrong();
    Integer party =
        command.respondent() == Respondent.PARTY
            ? (Integer) file.party("evaluationParty", command.party())
            : null;
    LocalDate on = desk.day("evaluatedOn", command.on(), file, context);
    int number = file.agreement().nextEvent();
    file.agreement()
        .record(
            new Evaluation(
                number,
                on,
                command.respondent(),
                party,
                satisfaction,
                desk.text(file, number, remark),
                context));
    papers.evaluation(file, command, context);
    desk.did(file, on, context, "step.evaluation", command.respondent().label());
    return null;
  }
}
