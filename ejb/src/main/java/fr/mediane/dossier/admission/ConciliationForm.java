package fr.mediane.dossier.admission;

/** How the prior conciliation was held (Charter, art. 4). */
public enum ConciliationForm {
  /** By a conciliator of the establishment. */
  INTERNAL,
  /** By a scheme that several establishments share. */
  BETWEEN_ESTABLISHMENTS,
  /** By a private conciliator or mediator, with the formal agreement of each party. */
  EXTERNAL,
  /** By the regional joint commission, for hospital practitioners. */
  CRP;

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
