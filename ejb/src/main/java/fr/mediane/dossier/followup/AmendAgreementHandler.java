package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.CommitmentDesk;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.DraftChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Prepares an amendment. */
@ApplicationScoped
public class AmendAgreementHandler implements CommandHandler<AmendAgreement, Void> {

  @Inject private FollowUpDesk desk;
  @Inject private FollowUpPapers papers;

  @Override
  public Void handle(AmendAgreement command, CommandContext context) {
    AgreementFile file = desk.take(command.number(), command.version(), context);
    if (file.agreement().getSignedOn() == null) {
      throw new Refusal(AgreementTexts.get("amend.unsigned"));
    }
    List<Amendment> earlier = file.agreement().events(Amendment.class);
    earlier.stream()
        .filter(Amendment::isPending)
        .findFirst()
        .ifPresent(
            pending -> {
              throw new Refusal(AgreementTexts.get("amend.pending", pending.getAmendment()));
            });
    if (command.commitment() != null) {
      CommitmentDesk.of(file, command.commitment());
    }
    CommitmentInput change = DraftChecks.check("change", command.change(), file);
    LocalDate on = desk.day("amendmentOn", command.on(), file, context);
    int number = file.agreement().nextEvent();
    int amendment = earlier.size() + 1;
    file.agreement()
        .record(
            new Amendment(
                number,
                on,
                amendment,
                command.commitment(),
                change.parties(),
                desk.text(file, number, change.body()),
                change.dueOn(),
                context));
    papers.amendment(file, amendment, command, change, context);
    desk.did(file, on, context, "step.amendment", amendment);
    return null;
  }
}
