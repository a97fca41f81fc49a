package fr.mediane.dossier.retention;

import fr.mediane.dossier.Dossier;
import java.util.Optional;

/**
 * What a capability knows of a dossier that the anonymous line keeps. A capability contributes by
 * an application-scoped bean of this type.
 */
public interface CaseFindings {

  /** Code of the motive for which the saisine was not admissible; never a text. */
  default Optional<String> inadmissibilityMotive(Dossier dossier) {
    return Optional.empty();
  }

  /** Whether the agreement was found durable at its follow-up. */
  default Optional<Boolean> durable(Dossier dossier) {
    return Optional.empty();
  }
}
