package fr.mediane.regulation;

/** The two zones between which the seats of the Outre-mer instance are split (article 8). */
public enum OverseasZone {
  /** Guadeloupe, Guyane, Martinique, Saint-Barthélemy, Saint-Martin, Saint-Pierre-et-Miquelon. */
  ATLANTIQUE_NORD,
  /** La Réunion, Mayotte, Wallis-et-Futuna. */
  OCEAN_INDIEN_PACIFIQUE;

  /** French name shown to people. */
  public String label() {
    return RegulationTexts.label(this);
  }
}
