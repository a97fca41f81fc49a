package fr.mediane.agenda;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A reminder sent: kept so that it is sent once. */
@Entity
@Table(name = "clock_reminder")
public class Reminder extends StoredEntity {

  @Column(name = "dossier_id", nullable = false)
  private long dossierId;

  @Column(name = "clock_id", nullable = false)
  private long clockId;

  @Column(nullable = false)
  private int distance;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(nullable = false)
  private int recipients;

  protected Reminder() {}

  /**
   * Records a reminder.
   *
   * @param clock the clock it announced the end of
   * @param distance days before the end
   * @param sentAt when it was sent
   * @param recipients how many people it is for
   */
  public Reminder(LegalClock clock, int distance, Instant sentAt, int recipients) {
    this.dossierId = clock.getDossierId();
    this.clockId = clock.getId();
    this.distance = distance;
    this.sentAt = Objects.requireNonNull(sentAt);
    this.recipients = recipients;
  }

  /** Says to how many people it was sent, when some could not be reached. */
  void sentTo(int people) {
    recipients = people;
  }
}
