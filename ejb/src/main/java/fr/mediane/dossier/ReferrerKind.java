package fr.mediane.dossier;

/** Who seizes the mediator: the closed list of articles 6 and 10 and of the Charter, article 5. */
public enum ReferrerKind {
  /** One of the parties concerned (art. 6, 1°). */
  PARTY,
  /** The director of the establishment of posting, for non-medical staff (art. 6, 2°). */
  DIRECTOR,
  /**
   * The chair of the medical committee jointly with the director, for medical staff (art. 6, 3°).
   */
  MEDICAL_CHAIR_AND_DIRECTOR,
  /** The dean, for university hospital staff and students (art. 6, 4°). */
  DEAN,
  /** The director general of the ARS, for health and medico-social establishments (art. 6, 5°). */
  ARS,
  /** The director general of the CNG, for hospital practitioners and directors (art. 6, 6°). */
  CNG,
  /** The prefect, for social establishments (art. 6, 7°). */
  PREFECT,
  /** The ministers, to the national mediator (art. 10). */
  MINISTERS,
  /** The regional mediator, to the national mediator, after a failure (art. 10). */
  REGIONAL_MEDIATOR,
  /** All the parties together, to the national mediator, by formal agreement (Charter art. 5). */
  ALL_PARTIES;

  /** Whether this quality seizes the regional mediator. */
  public boolean isRegional() {
    return switch (this) {
      case PARTY, DIRECTOR, MEDICAL_CHAIR_AND_DIRECTOR, DEAN, ARS, CNG, PREFECT -> true;
      case MINISTERS, REGIONAL_MEDIATOR, ALL_PARTIES -> false;
    };
  }

  /** Whether this quality seizes the national mediator. */
  public boolean isNational() {
    return this == CNG || !isRegional();
  }

  /** Whether two people sign: the saisine is incomplete until both have. */
  public boolean isJoint() {
    return this == MEDICAL_CHAIR_AND_DIRECTOR;
  }

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
