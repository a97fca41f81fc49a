package fr.mediane.dossier;

import fr.mediane.regulation.Decree2023;
import java.time.LocalDate;

/** What is asked of the mediator: the three purposes of article 1. */
public enum InterventionNature {
  /** A dispute between two or more parties (art. 1, 1°; the only purpose before 01/05/2023). */
  DISPUTE,
  /** Support or advice for people who come back after a long absence (art. 1, 2°). */
  RETURN_SUPPORT,
  /** Prevention: relations between institutions, professionals, agents and management (1, 3°). */
  PREVENTION;

  /** Whether a saisine received on that day may have this purpose. */
  public boolean isOpenOn(LocalDate receivedOn) {
    return this == DISPUTE || Decree2023.rules(receivedOn);
  }

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
