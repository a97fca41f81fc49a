package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.followup.Respondent;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of an evaluation. */
public class EvaluationForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Respondent respondent = Respondent.PARTY;
  private Integer party;
  private Integer satisfaction;
  private String remark;
  private LocalDate on;

  public Respondent getRespondent() {
    return respondent;
  }

  public void setRespondent(Respondent respondent) {
    this.respondent = respondent;
  }

  public Integer getParty() {
    return party;
  }

  public void setParty(Integer party) {
    this.party = party;
  }

  public Integer getSatisfaction() {
    return satisfaction;
  }

  public void setSatisfaction(Integer satisfaction) {
    this.satisfaction = satisfaction;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
