package fr.mediane.dossier;

import fr.mediane.dossier.seal.SealedText;
import fr.mediane.panel.Person;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A dossier is hidden from a person, everywhere and for good. */
@Entity
@Table(name = "dossier_exclusion")
public class DossierExclusion extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id", nullable = false)
  private Person person;

  @Enumerated(EnumType.STRING)
  @Column(length = 15)
  private ExclusionReason reason;

  @Column(nullable = false)
  private LocalDate since;

  @Column private SealedText note;

  protected DossierExclusion() {}

  /** An exclusion; the note, when there is one, is sealed. */
  public DossierExclusion(
      Dossier dossier, Person person, ExclusionReason reason, LocalDate since, SealedText note) {
    this.dossier = Objects.requireNonNull(dossier);
    this.person = Objects.requireNonNull(person);
    this.reason = Objects.requireNonNull(reason);
    this.since = Objects.requireNonNull(since);
    this.note = note;
  }

  public Dossier getDossier() {
    return dossier;
  }

  public Person getPerson() {
    return person;
  }

  /** {@code null} once the content of the dossier was destroyed. */
  public ExclusionReason getReason() {
    return reason;
  }

  public LocalDate getSince() {
    return since;
  }

  public SealedText getNote() {
    return note;
  }
}
