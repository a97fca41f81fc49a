package fr.mediane.dossier;

/** The place of a party in the dispute. */
public enum PartyRole {
  AGENT,
  SUPERIOR,
  PEER,
  TEAM,
  INSTITUTION;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
