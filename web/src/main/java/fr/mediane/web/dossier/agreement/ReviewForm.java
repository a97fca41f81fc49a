package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.CommitmentState;
import fr.mediane.dossier.agreement.Durability;
import fr.mediane.dossier.followup.ReviewInput;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The fields of a review. */
public class ReviewForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate on;
  private Durability durable;
  private String remark;
  private String following;
  private Map<Integer, CommitmentState> states = new TreeMap<>();

  /** What was typed. */
  ReviewInput toInput() {
    return new ReviewInput(on, durable, states, remark, following);
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Durability getDurable() {
    return durable;
  }

  public void setDurable(Durability durable) {
    this.durable = durable;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getFollowing() {
    return following;
  }

  public void setFollowing(String following) {
    this.following = following;
  }

  public Map<Integer, CommitmentState> getStates() {
    return states;
  }

  public void setStates(Map<Integer, CommitmentState> states) {
    this.states = states;
  }
}
