package fr.mediane.web.dossier.admission;

import fr.mediane.dossier.admission.AdmissionSheet.ConciliationLine;
import fr.mediane.dossier.admission.ConciliationFacts;
import fr.mediane.dossier.admission.ConciliationForm;
import fr.mediane.dossier.admission.ConciliationResult;
import java.io.Serializable;
import java.time.LocalDate;

/** A prior conciliation as it is typed. */
public class ConciliationFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private ConciliationForm form;
  private LocalDate startedOn;
  private LocalDate endedOn;
  private ConciliationResult result;
  private boolean conclusionsAvailable;
  private String conclusions;

  /** Takes what was recorded. */
  void fill(ConciliationLine line) {
    ConciliationFacts facts = line.facts();
    form = facts.form();
    startedOn = facts.startedOn();
    endedOn = facts.endedOn();
    result = facts.result();
    conclusionsAvailable = facts.conclusionsAvailable();
    conclusions = line.conclusions();
  }

  ConciliationFacts toFacts() {
    return new ConciliationFacts(form, startedOn, endedOn, result, conclusionsAvailable);
  }

  public ConciliationForm getForm() {
    return form;
  }

  public void setForm(ConciliationForm form) {
    this.form = form;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public void setStartedOn(LocalDate startedOn) {
    this.startedOn = startedOn;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }

  public ConciliationResult getResult() {
    return result;
  }

  public void setResult(ConciliationResult result) {
    this.result = result;
  }

  public boolean isConclusionsAvailable() {
    return conclusionsAvailable;
  }

  public void setConclusionsAvailable(boolean conclusionsAvailable) {
    this.conclusionsAvailable = conclusionsAvailable;
  }

  public String getConclusions() {
    return conclusions;
  }

  public void setConclusions(String conclusions) {
    this.conclusions = conclusions;
  }
}
