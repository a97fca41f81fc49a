package fr.mediane.dossier.consent;

/** What a party decides about entering mediation. */
public enum ConsentDecision {
  /** The party agrees in writing. */
  GIVEN,
  /** The party does not agree. */
  REFUSED,
  /** The party takes back an agreement it had given. */
  REVOKED;

  /** French name. */
  public String label() {
    return ConsentTexts.get("ConsentDecision." + name());
  }
}
