package fr.mediane.dossier.session;

/** Where a session stands. */
public enum SessionState {
  /** Convened; its agenda may change. */
  PLANNED,
  /** Held: attendance and opinions are recorded. */
  HELD,
  /** Cancelled before it was held. */
  CANCELLED;

  /** French name. */
  public String label() {
    return SessionTexts.get("state." + name());
  }
}
