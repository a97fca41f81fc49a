package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A conciliation tried before the saisine, or during its examination (Charter, art. 4). */
@Entity
@DiscriminatorValue("CONCILIATION")
public class PriorConciliation extends AdmissionEntry {

  @Enumerated(EnumType.STRING)
  @Column(length = 25)
  private ConciliationForm form;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(length = 15)
  private ConciliationResult result;

  @Column(name = "conclusions_available")
  private Boolean conclusionsAvailable;

  protected PriorConciliation() {}

  /** A conciliation; its conclusions are sealed and given by {@link #write}. */
  public PriorConciliation(Dossier dossier, ConciliationFacts facts) {
    super(dossier, facts.startedOn());
    describe(facts);
  }

  /** Records or corrects what is known of it. */
  public final void describe(ConciliationFacts facts) {
    dated(facts.startedOn());
    form = facts.form();
    endedOn = facts.endedOn();
    result = facts.result();
    conclusionsAvailable = facts.conclusionsAvailable();
  }

  /** What is known of it, the conclusions apart. */
  public ConciliationFacts facts() {
    return new ConciliationFacts(
        form, getOn(), endedOn, result, Boolean.TRUE.equals(conclusionsAvailable));
  }

  @Override
  public String purpose() {
    return "conciliation.conclusions/" + getId();
  }
}
