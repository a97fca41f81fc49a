package fr.mediane.dossier.followup;

import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Tick;
import fr.mediane.document.DocumentBlock.TickState;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.Fact;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.agreement.AgreementFile;
import fr.mediane.dossier.agreement.AgreementPapers;
import fr.mediane.dossier.agreement.AgreementTexts;
import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.agreement.PartyNames;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Prints the sheets of the follow-up, kept among the pieces of the dossier. */
@ApplicationScoped
class FollowUpPapers {

  @Inject private Papers papers;
  @Inject private PartyNames partyNames;
  @Inject private AgreementPapers agreements;

  /** Prints the sheet of a review. */
  public void review(AgreementFile file, ReviewInput review, CommandContext context) {
    SortedMap<Integer, String> names = partyNames.of(file.dossier(), true);
    PaperDraft draft =
        agreements
            .about(Paper.FOLLOW_UP, file, review.on())
            .value("comment", review.remark())
            .value("next", review.following())
            .slot("FACTS", facts(file, review.on()))
            .slot("DURABLE", durable(review.durable()))
            .slot("COMMITMENTS", agreements.commitments(file, names));
    papers.keep(
        file.dossier(),
        Paper.FOLLOW_UP,
        draft.datedForm(draft.dossierReference(), mediator(context)),
        context);
  }

  /** Prints the sheet of an evaluation. */
  public void evaluation(AgreementFile file, EvaluateMediation answer, CommandContext context) {
    SortedMap<Integer, String> names = partyNames.of(file.dossier(), true);
    String who =
        answer.respondent() == Respondent.PARTY
            ? names.get(answer.party())
            : answer.respondent().label();
    PaperDraft draft =
        agreements
            .about(Paper.EVALUATION, file, answer.on())
            .value("comment", answer.remark())
            .slot("FACTS", facts(file, answer.on()))
            .slot(
                "ANSWERS",
                new Table(
                    "",
                    AgreementTexts.get("paper.answers.summary"),
                    List.of(
                        AgreementTexts.get("paper.respondent"), AgreementTexts.get("paper.degree")),
                    List.of(
                        Row.of(who, AgreementTexts.get("Satisfaction." + answer.satisfaction())))))
            .slot("DURABLE", durable(latest(file)));
    if (answer.remark() != null && !answer.remark().isBlank()) {
      draft.flag("COMMENT");
    }
    papers.keep(
        file.dossier(), Paper.EVALUATION, draft.form(draft.dossierReference(), List.of()), context);
  }

  /** Prints an amendment to be signed by those who signed the agreement. */
  public void amendment(
      AgreementFile file,
      int amendment,
      AmendAgreement command,
      CommitmentInput change,
      CommandContext context) {
    SortedMap<Integer, String> names = partyNames.of(file.dossier(), true);
    names.keySet().retainAll(file.agreement().signatures().keySet());
    Integer changed = command.commitment();
    PaperDraft draft =
        agreements
            .about(Paper.AMENDMENT, file, command.on())
            .value("amendmentNumber", String.valueOf(amendment))
            .value("signedDate", FrenchText.longDate(file.agreement().getSignedOn()))
            .slot("PARTIES", agreements.parties(file.dossier(), names))
            .slot(
                "CHANGES",
                new Table(
                    "",
                    AgreementTexts.get("paper.changes.summary"),
                    List.of(
                        AgreementTexts.get("paper.commitment"),
                        AgreementTexts.get("paper.changed"),
                        AgreementTexts.get("paper.who"),
                        AgreementTexts.get("paper.until")),
                    List.of(
                        Row.of(
                            change.body(),
                            changed == null
                                ? AgreementTexts.get("paper.added")
                                : AgreementTexts.get("paper.replaces", changed),
                            PartyNames.some(names, change.parties()),
                            AgreementPapers.until(change.dueOn())))));
    papers.keep(
        file.dossier(),
        Paper.AMENDMENT,
        draft.form(
            draft.dossierReference(),
            agreements.signatories(file, names, file.agreement().signaturesOf(amendment))),
        context);
  }

  private static List<Signatory> mediator(CommandContext context) {
    return List.of(
        Signatory.awaited(context.actor().displayName(), AgreementTexts.get("paper.asMediator")));
  }

  private static Facts facts(AgreementFile file, LocalDate on) {
    LocalDate signedOn = file.agreement().getSignedOn();
    return new Facts(
        "",
        List.of(
            new Fact(AgreementTexts.get("paper.document"), file.agreement().getName().label()),
            new Fact(
                AgreementTexts.get("paper.signedOn"),
                signedOn == null
                    ? AgreementTexts.get("paper.unsigned")
                    : FrenchText.longDate(signedOn)),
            new Fact(AgreementTexts.get("paper.date"), FrenchText.longDate(on))));
  }

  private static Durability latest(AgreementFile file) {
    return file.agreement().events(Review.class).stream()
        .reduce((earlier, later) -> later)
        .map(Review::getDurable)
        .orElse(Durability.TOO_EARLY);
  }

  private static Ticks durable(Durability answer) {
    return new Ticks(
        Arrays.stream(Durability.values())
            .map(value -> new Tick(value.label(), TickState.of(value == answer)))
            .toList());
  }
}
