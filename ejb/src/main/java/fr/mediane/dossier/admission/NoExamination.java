package fr.mediane.dossier.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** No session is recorded: the mediator gives a motive to decide without the instance. */
@ApplicationScoped
class NoExamination implements ExaminationRecord {

  @Override
  public Optional<LocalDate> lastExaminedOn(long dossierId) {
    return Optional.empty();
  }
}
