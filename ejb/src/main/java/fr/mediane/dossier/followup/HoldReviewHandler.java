package fr.mediane.dossier.followup;

import fr.mediane.agenda.ClockKind;
import fr.mediane.agenda.StopReason;
import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.TypedText;
import fr.mediane.dossier.DossierClocks;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.Commitment;
import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.DraftChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** Records a review and stops its clock. */
@ApplicationScoped
public class HoldReviewHandler implements CommandHandler<HoldReview, Void> {

  @Inject private FollowUpDesk desk;
  @Inject private DossierClocks clocks;
  @Inject private FollowUpPapers papers;

  @Override
  public Void handle(HoldReview command, CommandContext context) {
    AgreementFile file = desk.take(command.number(), command.version(), context);
    ReviewInput review = check(command.review(), file);
    LocalDate on = desk.day("reviewOn", review.on(), file, context);
    int number = file.agreement().nextEvent();
    file.agreement()
        .record(
            new Review(
                number,
                on,
                review.durable(),
                review.states(),
                desk.text(file, number, review.remark()),
                desk.following(file, number, review.following()),
                context));
    file.agreement()
        .getCommitments()
        .forEach(commitment -> commitment.reaches(review.states().get(commitment.getRank())));
    papers.review(file, review, context);
    clocks.stop(file.dossier(), ClockKind.REVIEW, on, StopReason.REVIEWED);
    desk.did(file, on, context, "step.review", review.durable().label());
    return null;
  }

  private static ReviewInput check(ReviewInput typed, AgreementFile file) {
    TypedText text = new TypedText(field -> AgreementTexts.get("missing." + field));
    if (typed.durable() == null) {
      text.problem("durable", AgreementTexts.get("missing.durable"));
    }
    Map<Integer, CommitmentState> states = typed.states();
    for (Commitment commitment : file.agreement().getCommitments()) {
      if (states.get(commitment.getRank()) == null) {
        text.problem("state" + commitment.getRank(), AgreementTexts.get("missing.states"));
      }
    }
    ReviewInput clean =
        new ReviewInput(
            typed.on(),
            typed.durable(),
            states,
            text.optional("reviewRemark", typed.remark(), DraftChecks.LONGEST_TEXT),
            text.optional("reviewFollowing", typed.following(), DraftChecks.LONGEST_TEXT));
    text.refuseIfWrong();
    return clean;
  }
}
