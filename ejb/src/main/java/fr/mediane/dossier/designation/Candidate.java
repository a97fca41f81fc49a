package fr.mediane.dossier.designation;

import fr.mediane.dossier.CaseMediatorSource;
import fr.mediane.dossier.ExclusionReason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who might lead the mediation of a dossier.
 *
 * @param personId the person; {@code null} for a mediator whose person is not established
 * @param name civility and names
 * @param source in what quality
 * @param certificateOn day of the mediator's certificate; {@code null} when none is recorded
 * @param ties what binds the person to the establishments of the dossier
 * @param excluded why the dossier is hidden from the person; {@code null} when it is not
 * @param undertaking whether the undertaking is signed
 * @param designated whether the person leads the dossier already
 * @param facts what may tell two people who may both be designated apart
 */
public record Candidate(
    Long personId,
    String name,
    CaseMediatorSource source,
    LocalDate certificateOn,
    List<DossierTie> ties,
    ExclusionReason excluded,
    UndertakingStanding undertaking,
    boolean designated,
    CandidateFacts facts)
    implements Serializable {

  /** Keeps its own copy. */
  public Candidate {
    ties = List.copyOf(ties);
  }

  /** Whether the person holds a mediator's certificate on a day (Charter art. 10). */
  public boolean isCertifiedOn(LocalDate day) {
    return certificateOn != null && !certificateOn.isAfter(day);
  }
}
