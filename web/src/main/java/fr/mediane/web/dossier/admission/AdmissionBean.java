package fr.mediane.web.dossier.admission;

import fr.mediane.door.Command;
import fr.mediane.dossier.admission.AdmissionReader;
import fr.mediane.dossier.admission.AdmissionSheet;
import fr.mediane.dossier.admission.AdmissionSheet.ConciliationLine;
import fr.mediane.dossier.admission.AnswerQuestions;
import fr.mediane.dossier.admission.CorrectConciliation;
import fr.mediane.dossier.admission.RecordConciliation;
import fr.mediane.dossier.admission.RemoveConciliation;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import fr.mediane.web.session.AppBean;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page on which a saisine is judged. */
@Named("admission")
@ViewScoped
public class AdmissionBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Screen screen;
  @Inject private AppBean app;
  @Inject private AdmissionReader reader;

  private final ConciliationFields conciliation = new ConciliationFields();
  private final DecisionFields fields = new DecisionFields();
  private final Map<String, AnswerForm> answers = new LinkedHashMap<>();
  private String number;
  private String chosen;
  private Long edited;
  private AdmissionSheet sheet;

  /** Reads the dossier; « 404 » when it does not exist or is hidden. */
  public void load() {
    sheet = screen.readOr404(() -> reader.open(number == null ? "" : number));
    if (sheet == null) {
      return;
    }
    sheet
        .questions()
        .forEach(line -> answers.put(line.asked().question().name(), new AnswerForm(line)));
    fields.setDecidedOn(app.getToday());
    if (getEditedLine() != null) {
      conciliation.fill(getEditedLine());
    }
  }

  /** Records or corrects the conciliation. */
  public String saveConciliation() {
    ConciliationLine line = getEditedLine();
    return after(
        line == null
            ? new RecordConciliation(
                number, sheet.version(), conciliation.toFacts(), conciliation.getConclusions())
            : new CorrectConciliation(
                number,
                sheet.version(),
                line.id(),
                conciliation.toFacts(),
                conciliation.getConclusions()),
        "done_conciliation");
  }

  /** Takes out a conciliation recorded by mistake. */
  public String removeConciliation(Long id) {
    return after(new RemoveConciliation(number, sheet.version(), id), "done_removed");
  }

  /** Keeps the answers. */
  public String saveAnswers() {
    return after(
        new AnswerQuestions(
            number, sheet.version(), answers.values().stream().map(AnswerForm::toInput).toList()),
        "done_answers");
  }

  /** Takes the decision chosen. */
  public String decide() {
    Decision decision = getDecision();
    return decision == null
        ? null
        : after(fields.toCommand(decision, number, sheet.version()), "done_" + decision.name());
  }

  private String after(Command<Void> command, String message) {
    return screen.act(
        command,
        Texts.of("admission").get(message),
        DossierPages.redirectTo(DossierPages.ADMISSION, number));
  }

  /** The decision being written; {@code null} when none, or when the reader may not take it. */
  public Decision getDecision() {
    return Decision.of(chosen).filter(decision -> decision.isOpenTo(sheet)).orElse(null);
  }

  /** The decisions open to the reader now. */
  public List<Decision> getDecisions() {
    return Arrays.stream(Decision.values())
        .filter(decision -> !decision.isDescription() && decision.isOpenTo(sheet))
        .toList();
  }

  /** The conciliation being corrected; {@code null} when a new one is typed. */
  public ConciliationLine getEditedLine() {
    return sheet.conciliations().stream()
        .filter(line -> line.id().equals(edited))
        .findFirst()
        .orElse(null);
  }

  /** Whether the reader may complete what is recorded now. */
  public boolean isDescribing() {
    return sheet.may(DossierAct.DESCRIBE);
  }

  /** Those who may have completed the saisine for a party. */
  public List<SelectItem> getHolders() {
    return sheet.holders().stream()
        .map(holder -> new SelectItem(holder.id(), holder.name()))
        .toList();
  }

  /** Whether the decision being written follows the examination by the instance. */
  public boolean isAfterExamination() {
    Decision decision = getDecision();
    return sheet.state() == DossierState.EXAMINATION
        && decision != null
        && !decision.isDescription();
  }

  /** Tone of the badge of the state. */
  public String getTone() {
    return DossierPages.tone(sheet.state());
  }

  public AdmissionSheet getSheet() {
    return sheet;
  }

  /** The answers by name of the question. */
  public Map<String, AnswerForm> getAnswers() {
    return answers;
  }

  public ConciliationFields getConciliation() {
    return conciliation;
  }

  public DecisionFields getFields() {
    return fields;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public Long getEdited() {
    return edited;
  }

  public void setEdited(Long edited) {
    this.edited = edited;
  }
}
