package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.dossier.seal.SealedText;
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
import java.util.Objects;

/** One signed line of the history of a dossier. */
@Entity
@Table(name = "dossier_step")
public class DossierStep extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 25)
  private DossierAct act;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state", length = 20)
  private DossierState fromState;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state", nullable = false, length = 20)
  private DossierState toState;

  @Column(name = "done_on", nullable = false)
  private LocalDate doneOn;

  @Column(nullable = false)
  private Instant at;

  @Column(nullable = false, length = 60)
  private String username;

  @Column(nullable = false, length = 150)
  private String author;

  @Column(length = 200)
  private String quality;

  @Column(length = 200)
  private String detail;

  @Column private SealedText note;

  protected DossierStep() {}

  /**
   * A line of the history.
   *
   * @param act what was done
   * @param doneOn the day it counts from, in the legal time of Paris
   * @param at when it was recorded
   * @param author who did it
   * @param detail a few words without any confidential content; {@code null} when none
   * @param note the motive or remark, sealed; {@code null} when none
   */
  public DossierStep(
      DossierAct act, LocalDate doneOn, Instant at, Actor author, String detail, SealedText note) {
    this.act = Objects.requireNonNull(act);
    this.doneOn = Objects.requireNonNull(doneOn);
    this.at = Objects.requireNonNull(at);
    this.username = author.username();
    this.author = author.displayName();
    this.quality = author.quality();
    this.detail = detail;
    this.note = note;
  }

  void attachTo(Dossier parent, DossierState from, DossierState to) {
    dossier = parent;
    fromState = from;
    toState = to;
  }

  public DossierAct getAct() {
    return act;
  }

  /** {@code null} for the registration. */
  public DossierState getFromState() {
    return fromState;
  }

  public DossierState getToState() {
    return toState;
  }

  public LocalDate getDoneOn() {
    return doneOn;
  }

  public Instant getAt() {
    return at;
  }

  public String getUsername() {
    return username;
  }

  public String getAuthor() {
    return author;
  }

  public String getQuality() {
    return quality;
  }

  public String getDetail() {
    return detail;
  }

  public SealedText getNote() {
    return note;
  }
}
