package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.CommitmentInput;
import fr.mediane.dossier.followup.AgreementSheet.CommitmentLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a commitment, also within an amendment. */
public class CommitmentForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer rank;
  private Integer[] parties = new Integer[0];
  private String body;
  private LocalDate dueOn;

  /** Takes what is recorded of a commitment. */
  void show(CommitmentLine line) {
    rank = line.rank();
    parties = line.parties().toArray(Integer[]::new);
    body = line.body();
    dueOn = line.dueOn();
  }

  /** What was typed. */
  CommitmentInput toInput() {
    Set<Integer> ranks = Arrays.stream(parties).collect(Collectors.toUnmodifiableSet());
    return new CommitmentInput(ranks, body, dueOn);
  }

  public Integer getRank() {
    return rank;
  }

  public void setRank(Integer rank) {
    this.rank = rank;
  }

  public Integer[] getParties() {
    return parties;
  }

  public void setParties(Integer[] parties) {
    this.parties = parties;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
