package fr.mediane.dossier.admission;

/** How a prior conciliation ended (Charter, art. 4 and 9). */
public enum ConciliationResult {
  /** It settled the matter. */
  SUCCEEDED,
  /** It was held and did not succeed. */
  FAILED,
  /** A party, or the establishment, refused it. */
  REFUSED,
  /** It could not suit the situation: the conciliator is a party, for example. */
  UNSUITED;

  /** Whether the way to the mediation is open after it. */
  public boolean opensMediation() {
    return this != SUCCEEDED;
  }

  /** French name. */
  public String label() {
    return AdmissionTexts.label(this);
  }
}
