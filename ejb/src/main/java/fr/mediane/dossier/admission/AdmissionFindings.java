package fr.mediane.dossier.admission;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.life.Outcome;
import fr.mediane.dossier.retention.CaseFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives the anonymous line the coded ground of an inadmissibility. A dossier reopened and ended in
 * another way keeps none: only the ground of its last ending counts.
 */
@ApplicationScoped
class AdmissionFindings implements CaseFindings {

  @Inject private AdmissionEntries entries;

  @Override
  public Optional<String> inadmissibilityMotive(Dossier dossier) {
    return dossier.getOutcome() == Outcome.INADMISSIBLE
        ? last(AdmissionEntries.ofType(entries.of(dossier), AdmissionDecision.class))
        : Optional.empty();
  }

  /** The ground of the last decision that gave one. */
  static Optional<String> last(List<AdmissionDecision> decisions) {
    return decisions.stream()
        .map(AdmissionDecision::getMotive)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later)
        .map(Enum::name);
  }
}
