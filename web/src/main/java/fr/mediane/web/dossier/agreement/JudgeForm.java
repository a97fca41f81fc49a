package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.HomologationApplicant;
import fr.mediane.dossier.agreement.HomologationResult;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a request of homologation and of its answer. */
public class JudgeForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private HomologationApplicant applicant = HomologationApplicant.JOINTLY;
  private Integer[] parties = new Integer[0];
  private String court;
  private LocalDate on;
  private HomologationResult result;
  private LocalDate resultOn;

  public HomologationApplicant getApplicant() {
    return applicant;
  }

  public void setApplicant(HomologationApplicant applicant) {
    this.applicant = applicant;
  }

  public Integer[] getParties() {
    return parties;
  }

  public void setParties(Integer[] parties) {
    this.parties = parties;
  }

  public String getCourt() {
    return court;
  }

  public void setCourt(String court) {
    this.court = court;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public HomologationResult getResult() {
    return result;
  }

  public void setResult(HomologationResult result) {
    this.result = result;
  }

  public LocalDate getResultOn() {
    return resultOn;
  }

  public void setResultOn(LocalDate resultOn) {
    this.resultOn = resultOn;
  }
}
