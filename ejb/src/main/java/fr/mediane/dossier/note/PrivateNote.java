package fr.mediane.dossier.note;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A note that only its author reads (domain reference, 6.2). */
@Entity
@Table(name = "private_note")
public class PrivateNote extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(name = "meeting_id")
  private Long meetingId;

  @Column(name = "author_id", nullable = false)
  private Long authorId;

  @Column(nullable = false)
  private SealedText body;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PrivateNote() {}

  /**
   * A note. Its text is given by {@link #first} once its identity exists.
   *
   * @param meetingId the meeting it is about; {@code null} for the dossier as a whole
   */
  PrivateNote(Dossier dossier, Long meetingId, Long authorId, Instant writtenAt) {
    this.dossier = Objects.requireNonNull(dossier);
    this.meetingId = meetingId;
    this.authorId = Objects.requireNonNull(authorId);
    this.writtenAt = Objects.requireNonNull(writtenAt);
  }

  /** Gives its text to a new note, sealed under {@link #purpose()}. */
  void first(SealedText sealed) {
    body = Objects.requireNonNull(sealed);
  }

  /** Replaces the text, sealed under {@link #purpose()}; the former one is not kept. */
  void rewrite(SealedText sealed, Instant at) {
    body = Objects.requireNonNull(sealed);
    changedAt = at;
  }

  /** The name under which the text is sealed. Part of what is stored: never to be changed. */
  String purpose() {
    return "note.body/" + getId();
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** The meeting it is about; {@code null} for the dossier as a whole. */
  public Long getMeetingId() {
    return meetingId;
  }

  SealedText getBody() {
    return body;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  /** {@code null} when it was never changed. */
  public Instant getChangedAt() {
    return changedAt;
  }
}
