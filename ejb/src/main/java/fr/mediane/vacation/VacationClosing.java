package fr.mediane.vacation;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** Somebody closed the vacations of an instance in a month. Superseded by a correction, kept. */
@Entity
@Table(name = "vacation_closing")
public class VacationClosing extends StoredEntity {

  @Column(name = "panel_id", nullable = false)
  private Long panelId;

  @Column(name = "month_start", nullable = false)
  private LocalDate monthStart;

  @Column(nullable = false)
  private int number;

  @Column(name = "closed_at", nullable = false)
  private Instant closedAt;

  @Column(name = "closed_by", nullable = false, length = 60)
  private String closedBy;

  @Column(name = "closed_quality", nullable = false, length = 200)
  private String closedQuality;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  @Column(name = "reopened_by", length = 60)
  private String reopenedBy;

  @Column(length = 500)
  private String reason;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column(name = "paid_reference", length = 100)
  private String paidReference;

  @Column(name = "paid_by", length = 60)
  private String paidBy;

  protected VacationClosing() {}

  VacationClosing(
      Long panelId, YearMonth month, int number, Instant at, String by, String quality) {
    this.panelId = panelId;
    this.monthStart = month.atDay(1);
    this.number = number;
    this.closedAt = at;
    this.closedBy = by;
    this.closedQuality = quality;
  }

  /** Opens the month again: this closing no longer holds. */
  void reopen(Instant at, String by, String why) {
    reopenedAt = at;
    reopenedBy = by;
    reason = why;
  }

  /** Says that it was paid. */
  void pay(LocalDate on, String reference, String by) {
    paidOn = on;
    paidReference = reference;
    paidBy = by;
  }

  Long getPanelId() {
    return panelId;
  }

  int getNumber() {
    return number;
  }

  /** When it was closed. */
  Instant getClosedAt() {
    return closedAt;
  }

  LocalDate getPaidOn() {
    return paidOn;
  }

  boolean isInForce() {
    return reopenedAt == null;
  }

  VacationStatement.Closing toView() {
    return new VacationStatement.Closing(
        getId(),
        getVersion(),
        number,
        closedAt,
        closedQuality,
        reopenedAt,
        reason,
        paidOn,
        paidReference);
  }
}
