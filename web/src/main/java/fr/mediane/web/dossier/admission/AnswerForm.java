package fr.mediane.web.dossier.admission;

import fr.mediane.dossier.admission.AdmissibilityQuestion;
import fr.mediane.dossier.admission.AdmissionSheet.QuestionLine;
import fr.mediane.dossier.admission.Answer;
import fr.mediane.dossier.admission.AnswerInput;
import java.io.Serializable;

/** The answer to one question as it is typed. */
public class AnswerForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final QuestionLine line;
  private Answer answer;
  private String note;

  /** Begins with what was recorded, otherwise with what the data say. */
  AnswerForm(QuestionLine line) {
    this.line = line;
    this.answer =
        line.answer() == null && line.suggestion() != null
            ? line.suggestion().answer()
            : line.answer();
    this.note = line.note();
  }

  AnswerInput toInput() {
    AdmissibilityQuestion question = line.asked().question();
    return new AnswerInput(question, answer, note);
  }

  /** The question. */
  public QuestionLine getLine() {
    return line;
  }

  public Answer getAnswer() {
    return answer;
  }

  public void setAnswer(Answer answer) {
    this.answer = answer;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
