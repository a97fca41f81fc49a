package fr.mediane.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * The mediator's answer to a balance rule that the proposal does not meet. Part of the aggregate
 * {@link Proposal}.
 */
@Entity
@Table(name = "proposal_motive")
public class ProposalMotive {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediane_id")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "proposal_id", nullable = false)
  private Proposal proposal;

  @Column(name = "rule_id", nullable = false, length = 60)
  private String ruleId;

  @Column(nullable = false, length = 2000)
  private String motive;

  protected ProposalMotive() {}

  ProposalMotive(Proposal proposal, String ruleId, String motive) {
    this.proposal = proposal;
    this.ruleId = ruleId;
    this.motive = motive;
  }

  void rewrite(String newMotive) {
    motive = newMotive;
  }

  public String getRuleId() {
    return ruleId;
  }

  public String getMotive() {
    return motive;
  }
}
