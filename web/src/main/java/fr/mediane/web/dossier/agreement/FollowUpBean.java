package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.followup.AbandonAmendment;
import fr.mediane.dossier.followup.AgreementSheet.AmendmentLine;
import fr.mediane.dossier.followup.AmendAgreement;
import fr.mediane.dossier.followup.EndFollowUp;
import fr.mediane.dossier.followup.EvaluateMediation;
import fr.mediane.dossier.followup.HoldReview;
import fr.mediane.dossier.followup.ReopenFollowUp;
import fr.mediane.dossier.followup.SignAmendment;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The forms of the follow-up, on the page that {@link AgreementBean} reads. */
@Named("followUp")
@ViewScoped
public class FollowUpBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AgreementBean agreement;

  private final ReviewForm review = new ReviewForm();
  private final CommitmentForm change = new CommitmentForm();
  private final SignatureForm signature = new SignatureForm();
  private final EvaluationForm evaluation = new EvaluationForm();
  private final EndForm end = new EndForm();
  private LocalDate amendmentOn;
  private LocalDate abandonedOn;

  @PostConstruct
  void showStates() {
    agreement
        .getSheet()
        .commitments()
        .forEach(line -> review.getStates().put(line.rank(), line.state()));
  }

  /** Records a review. */
  public String hold() {
    return agreement.done(
        new HoldReview(agreement.getNumber(), version(), review.toInput()), "review_done");
  }

  /** Prepares an amendment. */
  public String amend() {
    return agreement.done(
        new AmendAgreement(
            agreement.getNumber(), version(), amendmentOn, change.getRank(), change.toInput()),
        "amend_done");
  }

  /** Records the signature of an amendment. */
  public String signAmendment(int amendment) {
    return agreement.done(
        new SignAmendment(
            agreement.getNumber(),
            version(),
            amendment,
            signature.getParty(),
            signature.getOn(),
            signature.getManner()),
        "sign_done");
  }

  /** Gives up an amendment. */
  public String abandonAmendment(int amendment) {
    return agreement.done(
        new AbandonAmendment(agreement.getNumber(), version(), amendment, abandonedOn),
        "abandon_done");
  }

  /** Records an evaluation. */
  public String evaluate() {
    return agreement.done(
        new EvaluateMediation(
            agreement.getNumber(),
            version(),
            evaluation.getRespondent(),
            evaluation.getParty(),
            evaluation.getSatisfaction(),
            evaluation.getRemark(),
            evaluation.getOn()),
        "evaluate_done");
  }

  /** Ends the follow-up. */
  public String finish() {
    return agreement.done(
        new EndFollowUp(
            agreement.getNumber(), version(), end.getDurable(), end.getOn(), end.getNote()),
        "end_done");
  }

  /** Begins the follow-up again. */
  public String reopen() {
    return agreement.done(
        new ReopenFollowUp(agreement.getNumber(), version(), end.getReopenedOn(), end.getMotive()),
        led -> led ? "reopen_done" : "reopen_alone");
  }

  private Long version() {
    return agreement.getSheet().version();
  }

  /** The commitments, as choices. */
  public List<SelectItem> getCommitments() {
    return agreement.getSheet().commitments().stream()
        .map(line -> new SelectItem(line.rank(), line.rank() + ". " + line.body()))
        .toList();
  }

  /** The number of the amendment that awaits signatures; {@code null} when none. */
  public Integer getPendingAmendment() {
    return agreement.getSheet().amendments().stream()
        .filter(AmendmentLine::isPending)
        .map(AmendmentLine::amendment)
        .findFirst()
        .orElse(null);
  }

  public ReviewForm getReview() {
    return review;
  }

  public CommitmentForm getChange() {
    return change;
  }

  public SignatureForm getSignature() {
    return signature;
  }

  public EvaluationForm getEvaluation() {
    return evaluation;
  }

  public EndForm getEnd() {
    return end;
  }

  public LocalDate getAbandonedOn() {
    return abandonedOn;
  }

  public void setAbandonedOn(LocalDate abandonedOn) {
    this.abandonedOn = abandonedOn;
  }

  public LocalDate getAmendmentOn() {
    return amendmentOn;
  }

  public void setAmendmentOn(LocalDate amendmentOn) {
    this.amendmentOn = amendmentOn;
  }
}
