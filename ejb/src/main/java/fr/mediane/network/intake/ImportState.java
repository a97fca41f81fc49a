package fr.mediane.network.intake;

/** Where an import stands. */
public enum ImportState {
  /** Lines are being read. */
  RUNNING,
  /** The whole file was read. */
  DONE,
  /** A person stopped it; the lines already read stay in. */
  CANCELLED,
  /** An unforeseen error stopped it; the lines already read stay in. */
  FAILED,
  /** The server stopped while it ran; the lines already read stay in. */
  INTERRUPTED;

  /** French name shown to people. */
  public String label() {
    return IntakeTexts.get("state." + name());
  }

  /** Whether lines are still being read. */
  public boolean isRunning() {
    return this == RUNNING;
  }
}
