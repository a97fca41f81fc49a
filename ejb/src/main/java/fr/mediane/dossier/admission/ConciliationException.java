package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;

/** The mediator's reasoned decision to do without a prior conciliation. */
@Entity
@DiscriminatorValue("EXCEPTION")
public class ConciliationException extends AdmissionEntry {

  protected ConciliationException() {}

  /** An exception decided on a day; its motive is sealed and given by {@link #write}. */
  public ConciliationException(Dossier dossier, LocalDate on) {
    super(dossier, on);
  }

  /** Decides again, on another day. */
  public void renew(LocalDate day) {
    dated(day);
  }

  @Override
  public String purpose() {
    return "conciliation.exception/" + getId();
  }
}
