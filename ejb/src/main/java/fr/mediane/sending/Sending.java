package fr.mediane.sending;

import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An official file was sent to somebody. Never changed. */
@Entity
@Table(name = "sending")
public class Sending extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "sha256", nullable = false)
  private IssuedFile file;

  @Column(name = "panel_id")
  private Long panelId;

  @Column(nullable = false, length = 200)
  private String recipient;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private Channel channel;

  @Column(name = "sent_on", nullable = false)
  private LocalDate sentOn;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", nullable = false, length = 60)
  private String recordedBy;

  protected Sending() {}

  Sending(
      IssuedFile file, String recipient, Channel channel, LocalDate sentOn, Instant at, String by) {
    this.file = file;
    this.panelId = file.getPanelId();
    this.recipient = recipient;
    this.channel = channel;
    this.sentOn = sentOn;
    this.recordedAt = at;
    this.recordedBy = by;
  }
}
