package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierStep;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A line of the examination of a saisine: a conciliation, an answer, a decision. They share a table
 * so that the page of a dossier reads them all in one statement.
 */
@Entity
@Table(name = "admission_entry")
@DiscriminatorColumn(name = "kind", length = 15)
public abstract class AdmissionEntry extends StoredEntity {

  @SealedBy
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(name = "on_day", nullable = false)
  private LocalDate on;

  @Column(name = "body")
  private SealedText text;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "step_id")
  private DossierStep step;

  /** For the persistence provider. */
  protected AdmissionEntry() {}

  /**
   * A line of a dossier.
   *
   * @param on the day it counts from
   */
  protected AdmissionEntry(Dossier dossier, LocalDate on) {
    this.dossier = Objects.requireNonNull(dossier);
    this.on = Objects.requireNonNull(on);
  }

  /** Under what its text is sealed; the row is stored before. Never change what it answers. */
  public abstract String purpose();

  /** Records the sealed text; {@code null} when there is none. */
  public void write(SealedText sealed) {
    text = sealed;
  }

  /** Moves the day it counts from. */
  protected void dated(LocalDate day) {
    on = Objects.requireNonNull(day);
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** Keeps the signed line of the history it came with. */
  public void signed(DossierStep by) {
    step = by;
  }

  /** The line of the history it came with: who, when, and the sealed motive of a decision. */
  public DossierStep getStep() {
    return step;
  }

  /** The day it counts from. */
  public LocalDate getOn() {
    return on;
  }

  /** What a person wrote, sealed; {@code null} when nothing. */
  public SealedText getText() {
    return text;
  }
}
