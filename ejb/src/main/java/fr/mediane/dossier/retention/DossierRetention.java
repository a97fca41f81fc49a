package fr.mediane.dossier.retention;

import fr.mediane.access.Actor;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What suspends or prepares the end of a dossier. */
@Entity
@Table(name = "dossier_retention")
public class DossierRetention extends StoredEntity {

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(name = "suspended_on")
  private LocalDate suspendedOn;

  @Column(name = "suspended_by", length = 60)
  private String suspendedBy;

  @Column(name = "suspension_note")
  private SealedText suspensionNote;

  @Column(name = "action_lifted", nullable = false)
  private boolean actionLifted;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "proposed_by", length = 60)
  private String proposedBy;

  @Column(name = "proposed_quality", length = 200)
  private String proposedQuality;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  protected DossierRetention() {}

  DossierRetention(Dossier dossier) {
    this.dossier = Objects.requireNonNull(dossier);
  }

  /** Suspends the destruction; what was proposed falls. */
  void suspend(LocalDate on, String by, SealedText note) {
    suspendedOn = Objects.requireNonNull(on);
    suspendedBy = by;
    suspensionNote = note;
    withdrawProposal();
  }

  /** Ends the suspension: a legal action declared before no longer suspends. */
  void resume() {
    suspendedOn = null;
    suspendedBy = null;
    suspensionNote = null;
    actionLifted = true;
  }

  /** One person proposes the destruction. */
  void propose(Actor author, Instant at) {
    proposedBy = author.username();
    proposedQuality = author.quality();
    proposedAt = at;
  }

  /** The dossier is opened again: what was proposed falls, what is declared counts anew. */
  void reopened() {
    withdrawProposal();
    declaredAgain();
  }

  /** What is declared of legal actions was said anew: none of it was found to be over yet. */
  void declaredAgain() {
    actionLifted = false;
  }

  private void withdrawProposal() {
    proposedBy = null;
    proposedQuality = null;
    proposedAt = null;
  }

  /** The content is gone. */
  void destroyed(Instant at) {
    destroyedAt = at;
  }

  /** Whether something suspends the destruction. */
  public boolean isSuspended() {
    return suspendedOn != null;
  }

  public Dossier getDossier() {
    return dossier;
  }

  public LocalDate getSuspendedOn() {
    return suspendedOn;
  }

  SealedText getSuspensionNote() {
    return suspensionNote;
  }

  /** Whether the legal action declared last was found to be over, since the last closing. */
  boolean isActionLifted() {
    return actionLifted;
  }

  public Instant getProposedAt() {
    return proposedAt;
  }

  public String getProposedBy() {
    return proposedBy;
  }

  public String getProposedQuality() {
    return proposedQuality;
  }
}
