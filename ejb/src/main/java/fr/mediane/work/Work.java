package fr.mediane.work;

import fr.mediane.persistence.StoredEntity;
import fr.mediane.time.RealTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A long work: who asked for it, how far it is, how it ended. */
@Entity
@Table(name = "work")
public class Work extends StoredEntity {

  @Column(nullable = false, length = 60)
  private String kind;

  @Column(nullable = false, length = 300)
  private String title;

  @Column(nullable = false, length = 4000)
  private String subject;

  @Column(nullable = false, length = 60)
  private String owner;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 15)
  private WorkState state;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "done_units", nullable = false)
  private int done;

  @Column(name = "total_units", nullable = false)
  private int total;

  @Column(length = 1000)
  private String message;

  @Column(name = "cancel_requested", nullable = false)
  private boolean cancelRequested;

  @Column(nullable = false)
  private boolean dismissed;

  @Column(name = "node_name", length = 80)
  private String nodeName;

  // Real time, written by each chunk: other servers compare it with their own clock.
  @Column(name = "alive_at")
  private Instant aliveAt;

  protected Work() {}

  /** A work that waits for its turn on a server. */
  Work(String kind, String title, String subject, String owner, Instant at, String nodeName) {
    this.kind = kind;
    this.title = title;
    this.subject = subject;
    this.owner = owner;
    this.state = WorkState.WAITING;
    this.createdAt = at;
    this.nodeName = nodeName;
    this.aliveAt = RealTime.now();
  }

  /** Says how many units there are: they are about to be done. */
  void begin(int units, Instant at) {
    state = WorkState.RUNNING;
    total = units;
    startedAt = at;
    aliveAt = RealTime.now();
  }

  /** Takes it off the owner's home page. */
  void dismiss() {
    dismissed = true;
  }

  /**
   * Ends it.
   *
   * @param text why it did not end well, in French; {@code null} when it did
   */
  void end(WorkState outcome, Instant at, String text) {
    state = outcome;
    endedAt = at;
    message = text;
    dismissed = dismissed || outcome == WorkState.CANCELLED;
    if (outcome == WorkState.DONE) {
      done = total;
    }
  }

  String getKind() {
    return kind;
  }

  String getTitle() {
    return title;
  }

  String getSubject() {
    return subject;
  }

  String getOwner() {
    return owner;
  }

  WorkState getState() {
    return state;
  }

  boolean isCancelRequested() {
    return cancelRequested;
  }
}
