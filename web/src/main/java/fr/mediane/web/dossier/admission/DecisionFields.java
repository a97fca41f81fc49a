package fr.mediane.web.dossier.admission;

import fr.mediane.door.Command;
import fr.mediane.dossier.admission.Advise;
import fr.mediane.dossier.admission.AskCompletion;
import fr.mediane.dossier.admission.CloseIncomplete;
import fr.mediane.dossier.admission.CloseSupport;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.DecisionInput;
import fr.mediane.dossier.admission.DeclareAdmissible;
import fr.mediane.dossier.admission.DeclareInadmissible;
import fr.mediane.dossier.admission.Decline;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.EngageMediation;
import fr.mediane.dossier.admission.EngageSupport;
import fr.mediane.dossier.admission.ExceptConciliation;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import fr.mediane.dossier.admission.ReceiveCompletion;
import fr.mediane.dossier.admission.RecordCoordination;
import fr.mediane.dossier.admission.Redirect;
import fr.mediane.dossier.admission.Reopen;
import java.io.Serializable;
import java.time.LocalDate;

/** A decision as it is typed. */
public class DecisionFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate decidedOn;
  private String explanation;
  private String withoutExamination;
  private InadmissibilityMotive motive;
  private OtherBody turnTo;
  private Boolean succeeded;
  private EducationMediator educationMediator;
  private CoordinationOutcome coordinationOutcome;
  private Long attorneyId;

  /** The command of the decision chosen. */
  Command<Void> toCommand(Decision decision, String number, long version) {
    DecisionInput input = new DecisionInput(number, version, decidedOn, explanation);
    return switch (decision) {
      case DECLARE_ADMISSIBLE -> new DeclareAdmissible(input);
      case DECLARE_INADMISSIBLE -> new DeclareInadmissible(input, motive, turnTo);
      case REDIRECT -> new Redirect(input, turnTo);
      case ASK_COMPLETION -> new AskCompletion(input);
      case RECEIVE_COMPLETION -> new ReceiveCompletion(input, attorneyId);
      case CLOSE_INCOMPLETE -> new CloseIncomplete(input);
      case ENGAGE_MEDIATION -> new EngageMediation(input, withoutExamination);
      case ENGAGE_SUPPORT -> new EngageSupport(input, withoutExamination);
      case ADVISE -> new Advise(input, withoutExamination);
      case DECLINE -> new Decline(input, withoutExamination);
      case CLOSE_SUPPORT -> new CloseSupport(input, succeeded);
      case REOPEN -> new Reopen(input);
      case EXCEPT -> new ExceptConciliation(input);
      case COORDINATE -> new RecordCoordination(input, educationMediator, coordinationOutcome);
    };
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  public String getWithoutExamination() {
    return withoutExamination;
  }

  public void setWithoutExamination(String withoutExamination) {
    this.withoutExamination = withoutExamination;
  }

  public InadmissibilityMotive getMotive() {
    return motive;
  }

  public void setMotive(InadmissibilityMotive motive) {
    this.motive = motive;
  }

  public OtherBody getTurnTo() {
    return turnTo;
  }

  public void setTurnTo(OtherBody turnTo) {
    this.turnTo = turnTo;
  }

  public Boolean getSucceeded() {
    return succeeded;
  }

  public void setSucceeded(Boolean succeeded) {
    this.succeeded = succeeded;
  }

  public EducationMediator getEducationMediator() {
    return educationMediator;
  }

  public void setEducationMediator(EducationMediator educationMediator) {
    this.educationMediator = educationMediator;
  }

  public CoordinationOutcome getCoordinationOutcome() {
    return coordinationOutcome;
  }

  public void setCoordinationOutcome(CoordinationOutcome coordinationOutcome) {
    this.coordinationOutcome = coordinationOutcome;
  }

  /** The power of who completed the saisine for a party; {@code null} when none. */
  public Long getAttorneyId() {
    return attorneyId;
  }

  public void setAttorneyId(Long attorneyId) {
    this.attorneyId = attorneyId;
  }
}
