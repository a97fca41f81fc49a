package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.dossier.agreement.AgreementDesk;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.CommitmentDesk;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.MediationAgreement;
import fr.mediane.dossier.agreement.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.SortedMap;

/** Records a signature of an amendment; the last one applies it. */
@ApplicationScoped
public class SignAmendmentHandler implements CommandHandler<SignAmendment, Void> {

  @Inject private FollowUpDesk desk;
  @Inject private AgreementDesk days;
  @Inject private CommitmentDesk commitments;

  @Override
  public Void handle(SignAmendment command, CommandContext context) {
    AgreementFile file = desk.take(command.number(), command.version(), context);
    MediationAgreement agreement = file.agreement();
    Amendment amendment = FollowUpDesk.pending(file, command.amendment());
    int party = file.party("amendmentParty", command.party());
    if (!agreement.signatures().containsKey(party)) {
      throw new InvalidRefusal("amendmentParty", AgreementTexts.get("amend.notSignatory"));
    }
    if (agreement.signaturesOf(amendment.getAmendment()).containsKey(party)) {
      throw new InvalidRefusal("amendmentParty", AgreementTexts.get("amend.signedTwice"));
    }
    if (command.manner() == null) {
      throw new InvalidRefusal("amendmentManner", AgreementTexts.get("missing.signatureManner"));
    }
    LocalDate on =
        days.day(
            "amendmentSignedOn",
            command.on(),
            amendment.getHappenedOn(),
            "amend.early",
            file.dossier(),
            context);
    agreement.record(
        new Signature(
            agreement.nextEvent(), on, party, command.manner(), amendment.getAmendment(), context));
    desk.did(file, on, context, "step.amendmentSigned", amendment.getAmendment(), party);
    applyWhenComplete(file, amendment, context);
    return null;
  }

  private void applyWhenComplete(AgreementFile file, Amendment amendment, CommandContext context) {
    SortedMap<Integer, LocalDate> signed = file.agreement().signaturesOf(amendment.getAmendment());
    if (!signed.keySet().containsAll(file.agreement().signatures().keySet())) {
      return;
    }
    CommitmentInput change =
        new CommitmentInput(
            amendment.getParties(),
            desk.open(file, amendment.getNumber(), amendment.getBody()),
            amendment.getDueOn());
    Integer rank = amendment.getCommitmentRank();
    if (rank == null) {
      rank = commitments.add(file, change).getRank();
    } else {
      commitments.change(file, rank, change);
    }
    LocalDate last = signed.values().stream().max(LocalDate::compareTo).orElseThrow();
    amendment.applied(rank, last);
    desk.did(file, last, context, "step.amendmentApplied", amendment.getAmendment());
  }
}
