package fr.mediane.dossier.admission;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the instance examined a dossier (art. 6: the mediator organises its examination by the
 * instance before deciding). The capability that keeps the sessions answers; its bean takes the
 * place of {@link NoExamination} by {@code @Alternative @Priority}.
 */
public interface ExaminationRecord {

  /**
   * The day of the last session that examined a dossier.
   *
   * @param dossierId identity of the dossier
   * @return empty when no session examined it: the mediator then gives a motive to decide
   */
  Optional<LocalDate> lastExaminedOn(long dossierId);
}
