package fr.mediane.web.dossier.admission;

import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.ConciliationResult;
import fr.mediane.dossier.admission.CoordinationOutcome;
import fr.mediane.dossier.admission.EducationMediator;
import fr.mediane.dossier.admission.InadmissibilityMotive;
import fr.mediane.dossier.admission.OtherBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The values offered by the page of the admissibility, each with its French name. */
@Named("admissionWords")
@ApplicationScoped
public class AdmissionWords {

  private static final List<String> QUESTIONS =
      Arrays.stream(AdmissibilityQuestion.values()).map(Enum::name).toList();

  /** Names of all questions: the components are built once, those not asked are not rendered. */
  public List<String> getQuestions() {
    return QUESTIONS;
  }

  /** Forms of conciliation. */
  public List<SelectItem> getForms() {
    return items(ConciliationForm.values(), ConciliationForm::label);
  }

  /** Results of a conciliation. */
  public List<SelectItem> getResults() {
    return items(ConciliationResult.values(), ConciliationResult::label);
  }

  /** Answers to a question. */
  public List<SelectItem> getAnswers() {
    return items(Answer.values(), Answer::label);
  }

  /** Grounds of an inadmissibility. */
  public List<SelectItem> getMotives() {
    return items(InadmissibilityMotive.values(), InadmissibilityMotive::label);
  }

  /** Bodies to turn to. */
  public List<SelectItem> getBodies() {
    return items(OtherBody.values(), OtherBody::label);
  }

  /** Education mediators. */
  public List<SelectItem> getEducationMediators() {
    return items(EducationMediator.values(), EducationMediator::label);
  }

  /** What comes of a coordination. */
  public List<SelectItem> getCoordinationOutcomes() {
    return items(CoordinationOutcome.values(), CoordinationOutcome::label);
  }

  private static <E extends Enum<E>> List<SelectItem> items(E[] values, Function<E, String> label) {
    return Arrays.stream(values).map(value -> new SelectItem(value, label.apply(value))).toList();
  }
}
