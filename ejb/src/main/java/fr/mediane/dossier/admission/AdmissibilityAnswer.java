package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** The answer to one question of admissibility. */
@Entity
@DiscriminatorValue("ANSWER")
public class AdmissibilityAnswer extends AdmissionEntry {

  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private AdmissibilityQuestion question;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Answer answer;

  protected AdmissibilityAnswer() {}

  /** An answer given on a day. */
  public AdmissibilityAnswer(
      Dossier dossier, AdmissibilityQuestion question, Answer answer, LocalDate on) {
    super(dossier, on);
    this.question = Objects.requireNonNull(question);
    this.answer = Objects.requireNonNull(answer);
  }

  /** Gives another answer. */
  public void change(Answer newAnswer, LocalDate day) {
    answer = Objects.requireNonNull(newAnswer);
    dated(day);
  }

  @Override
  public String purpose() {
    return "admission.note/" + question;
  }

  public AdmissibilityQuestion getQuestion() {
    return question;
  }

  public Answer getAnswer() {
    return answer;
  }
}
