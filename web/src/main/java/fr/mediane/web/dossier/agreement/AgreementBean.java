package fr.mediane.web.dossier.agreement;

import fr.mediane.door.Command;
import fr.mediane.dossier.agreement.AddCommitment;
import fr.mediane.dossier.agreement.AskHomologation;
import fr.mediane.dossier.agreement.ChangeCommitment;
import fr.mediane.dossier.agreement.ConcludeFailure;
import fr.mediane.dossier.agreement.ConcludeMediation;
import fr.mediane.dossier.agreement.DraftAgreement;
import fr.mediane.dossier.agreement.PrintAgreement;
import fr.mediane.dossier.agreement.RecordHomologation;
import fr.mediane.dossier.agreement.RemoveCommitment;
import fr.mediane.dossier.agreement.SignAgreement;
import fr.mediane.dossier.agreement.TransmitAgreement;
import fr.mediane.dossier.agreement.WithdrawSignature;
import fr.mediane.dossier.followup.AgreementReader;
import fr.mediane.dossier.followup.AgreementSheet;
import fr.mediane.dossier.followup.AgreementSheet.HomologationLine;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.standin.PowerTask;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.dossier.Signers;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agreement and the follow-up of one dossier. The version read when the page was opened goes
 * with every act: when somebody else was quicker, nothing is written and what was typed stays.
 */
@Named("agreement")
@ViewScoped
public class AgreementBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AgreementReader reader;
  @Inject private AppBean app;

  private final DraftForm draft = new DraftForm();
  private final CommitmentForm commitment = new CommitmentForm();
  private final SignatureForm signature = new SignatureForm();
  private final ConclusionForm conclusion = new ConclusionForm();
  private final JudgeForm judge = new JudgeForm();
  private LocalDate sentOn;
  private String number;
  private Integer editing;
  private AgreementSheet sheet;

  /** Reads the dossier; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (sheet == null) {
      return;
    }
    draft.setDocumentOn(app.getToday());
    if (sheet.draft() != null) {
      draft.show(sheet.draft());
    }
    conclusion.setOutcome(sheet.ready());
    sheet.commitments().stream()
        .filter(line -> Integer.valueOf(line.rank()).equals(editing))
        .forEach(commitment::show);
  }

  /** Saves the draft. */
  public String saveDraft() {
    return done(new DraftAgreement(number, sheet.version(), draft.toInput()), "draft_done");
  }

  /** Adds the commitment typed, or corrects the one being edited. */
  public String saveCommitment() {
    return done(
        commitment.getRank() == null
            ? new AddCommitment(number, sheet.version(), commitment.toInput())
            : new ChangeCommitment(
                number, sheet.version(), commitment.getRank(), commitment.toInput()),
        "commitment_done");
  }

  /** Takes a commitment out. */
  public String removeCommitment(int rank) {
    return done(new RemoveCommitment(number, sheet.version(), rank), "commitment_removed");
  }

  /** Prints the draft to be signed. */
  public String print() {
    return done(new PrintAgreement(number, sheet.version()), "print_done");
  }

  /** Records a signature. */
  public String sign() {
    return done(
        new SignAgreement(
            number,
            sheet.version(),
            signature.getParty(),
            signature.getOn(),
            signature.getManner(),
            signature.getSigner()),
        "sign_done");
  }

  /** Takes a signature back. */
  public String withdraw(int party) {
    return done(new WithdrawSignature(number, sheet.version(), party), "sign_withdrawn");
  }

  /** Concludes with a result. */
  public String conclude() {
    return done(
        new ConcludeMediation(number, sheet.version(), conclusion.getOutcome(), conclusion.getOn()),
        "conclude_done");
  }

  /** Ends without a result. */
  public String fail() {
    return done(
        new ConcludeFailure(
            number, sheet.dossierVersion(), conclusion.getFailedOn(), conclusion.getNote()),
        "fail_done");
  }

  /** Sends the agreement to a recipient. */
  public String transmit(String recipient) {
    return done(new TransmitAgreement(number, sheet.version(), recipient, sentOn), "transmit_done");
  }

  /** Records a request of homologation. */
  public String ask() {
    return done(
        new AskHomologation(
            number,
            sheet.version(),
            judge.getApplicant(),
            Arrays.stream(judge.getParties()).collect(Collectors.toUnmodifiableSet()),
            judge.getCourt(),
            judge.getOn()),
        "homologation_done");
  }

  /** Records the answer of the judge. */
  public String answer(int request) {
    return done(
        new RecordHomologation(
            number, sheet.version(), request, judge.getResult(), judge.getResultOn()),
        "homologation_answered");
  }

  /** Does an act; a refusal keeps what was typed. */
  String done(Command<Void> command, String message) {
    return screen.act(
        command,
        Texts.of("agreement").get(message),
        DossierPages.redirectTo(DossierPages.AGREEMENT, number));
  }

  /** The same for an act whose answer chooses the message. */
  <R> String done(Command<R> command, Function<R, String> message) {
    Optional<R> answer = screen.execute(command);
    if (answer.isEmpty()) {
      return null;
    }
    screen.success(Texts.of("agreement").get(message.apply(answer.get())));
    return DossierPages.redirectTo(DossierPages.AGREEMENT, number);
  }

  /** Whether somebody still is to receive the agreement, from the reader. */
  public boolean isTransmitting() {
    return sheet.may(DossierAct.TRANSMIT)
        && sheet.recipients().stream().anyMatch(line -> line.sentOn() == null);
  }

  /**
   * Whether the document can be had as it stands: once it is no longer a draft, by who reads it.
   */
  public boolean isPrintable() {
    return sheet.reads() && sheet.draft() != null && !sheet.may(DossierAct.DRAFT_AGREEMENT);
  }

  /** Whether the reader may do an act now. */
  public boolean may(String act) {
    return sheet != null && sheet.may(DossierAct.valueOf(act));
  }

  /** The parties, as choices. */
  public List<SelectItem> getParties() {
    return sheet.parties().stream()
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** The parties who have not signed, as choices. */
  public List<SelectItem> getUnsigned() {
    return sheet.parties().stream()
        .filter(party -> party.signedOn() == null)
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** Those who may have signed in the place of a party. */
  public List<SelectItem> getSigners() {
    return Signers.of(
        sheet.holders(),
        PowerTask.SIGN_AGREEMENT,
        rank ->
            sheet.parties().stream()
                .filter(party -> party.rank() == rank)
                .map(AgreementSheet.PartyLine::name)
                .findFirst()
                .orElse(""),
        app.getToday());
  }

  /** The parties who signed, as choices. */
  public List<SelectItem> getSignatories() {
    return sheet.parties().stream()
        .filter(party -> party.signedOn() != null)
        .map(party -> new SelectItem(party.rank(), party.name()))
        .toList();
  }

  /** The number of the request that the judge has not answered; {@code null} when none. */
  public Integer getPendingRequest() {
    return sheet.homologations().stream()
        .filter(asked -> asked.result() == null)
        .map(HomologationLine::number)
        .findFirst()
        .orElse(null);
  }

  public AgreementSheet getSheet() {
    return sheet;
  }

  public DraftForm getDraft() {
    return draft;
  }

  public CommitmentForm getCommitment() {
    return commitment;
  }

  public SignatureForm getSignature() {
    return signature;
  }

  public ConclusionForm getConclusion() {
    return conclusion;
  }

  public JudgeForm getJudge() {
    return judge;
  }

  public LocalDate getSentOn() {
    return sentOn;
  }

  public void setSentOn(LocalDate sentOn) {
    this.sentOn = sentOn;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public Integer getEditing() {
    return editing;
  }

  public void setEditing(Integer editing) {
    this.editing = editing;
  }
}
