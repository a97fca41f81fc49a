package fr.mediane.dossier.followup;

import fr.mediane.door.CommandContext;
import fr.mediane.dossier.agreement.AgreementEvent;
import fr.mediane.dossier.seal.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** Somebody evaluated the mediation: the degree in clear, the remark sealed. */
@Entity
@DiscriminatorValue("EVALUATION")
public class Evaluation extends AgreementEvent {

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private Respondent respondent;

  @Column(name = "party_rank")
  private Integer partyRank;

  @Column private Integer satisfaction;

  @Column private SealedText body;

  protected Evaluation() {}

  /** An evaluation; see {@link EvaluateMediation}. */
  public Evaluation(
      int number,
      LocalDate on,
      Respondent respondent,
      Integer partyRank,
      int satisfaction,
      SealedText remark,
      CommandContext context) {
    super(number, on, context);
    this.respondent = Objects.requireNonNull(respondent);
    this.partyRank = partyRank;
    this.satisfaction = satisfaction;
    this.body = remark;
  }

  public Respondent getRespondent() {
    return respondent;
  }

  /** Rank of the party; {@code null} for a mediator. */
  public Integer getPartyRank() {
    return partyRank;
  }

  /** From 1 to 4. */
  public int getSatisfaction() {
    return satisfaction;
  }

  /** The remark, sealed. */
  public SealedText getRemark() {
    return body;
  }
}
