package fr.mediane.vacation;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A travel cost owed to somebody, entered from its voucher. Withdrawn when wrong, never erased. */
@Entity
@Table(name = "travel_cost")
public class TravelCost extends StoredEntity {

  @Column(name = "panel_id", nullable = false)
  private Long panelId;

  @Column(name = "spent_on", nullable = false)
  private LocalDate spentOn;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "mediator_id")
  private Long mediatorId;

  @Column(name = "amount_cents", nullable = false)
  private int amountCents;

  @Column(nullable = false, length = 200)
  private String label;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, length = 60)
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by", length = 60)
  private String withdrawnBy;

  protected TravelCost() {}

  TravelCost(
      Long panelId,
      LocalDate spentOn,
      Worker worker,
      int amountCents,
      String label,
      Instant at,
      String by) {
    this.panelId = panelId;
    this.spentOn = spentOn;
    this.personId = worker.personId();
    this.mediatorId = worker.mediatorId();
    this.amountCents = amountCents;
    this.label = label;
    this.recordedAt = at;
    this.recordedBy = by;
  }

  /** Takes it off the statement. */
  void withdraw(Instant at, String by) {
    withdrawnAt = at;
    withdrawnBy = by;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  Long getPanelId() {
    return panelId;
  }

  LocalDate getSpentOn() {
    return spentOn;
  }

  /** Whether it is owed to that person. */
  boolean isOf(Worker worker) {
    return worker.is(personId, mediatorId);
  }

  /** Person of the pool; {@code null} for a mediator who is not linked to one. */
  Long getPersonId() {
    return personId;
  }

  String getLabel() {
    return label;
  }

  int getAmountCents() {
    return amountCents;
  }
}
