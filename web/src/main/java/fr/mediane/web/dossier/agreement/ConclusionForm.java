package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.life.Outcome;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of the end of a mediation: with a result, or without. */
public class ConclusionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Outcome outcome;
  private LocalDate on;
  private LocalDate failedOn;
  private String note;

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getFailedOn() {
    return failedOn;
  }

  public void setFailedOn(LocalDate failedOn) {
    this.failedOn = failedOn;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
