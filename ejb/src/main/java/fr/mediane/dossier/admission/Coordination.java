package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** The coordination with the education mediator before acceptance (Charter, art. 3). */
@Entity
@DiscriminatorValue("COORDINATION")
public class Coordination extends AdmissionEntry {

  @Enumerated(EnumType.STRING)
  @Column(name = "education_mediator", length = 15)
  private EducationMediator mediator;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private CoordinationOutcome outcome;

  protected Coordination() {}

  /** A contact taken on a day; with whom is sealed and given by {@link #write}. */
  public Coordination(
      Dossier dossier, EducationMediator mediator, LocalDate on, CoordinationOutcome outcome) {
    super(dossier, on);
    describe(mediator, on, outcome);
  }

  /** Records or corrects the contact and what came of it. */
  public final void describe(
      EducationMediator newMediator, LocalDate day, CoordinationOutcome newOutcome) {
    mediator = Objects.requireNonNull(newMediator);
    outcome = Objects.requireNonNull(newOutcome);
    dated(day);
  }

  @Override
  public String purpose() {
    return "admission.coordination/" + getId();
  }

  public EducationMediator getMediator() {
    return mediator;
  }

  public CoordinationOutcome getOutcome() {
    return outcome;
  }
}
