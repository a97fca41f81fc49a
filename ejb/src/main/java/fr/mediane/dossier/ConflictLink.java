package fr.mediane.dossier;

/** How the parties stand to each other: an axis of the annual reports. */
public enum ConflictLink {
  /** An agent and the hierarchy. */
  HIERARCHY,
  /** Colleagues. */
  PEERS,
  /** A group or a team. */
  GROUP;

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
