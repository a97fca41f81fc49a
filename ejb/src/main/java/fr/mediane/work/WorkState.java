package fr.mediane.work;

/** Where a work stands. */
public enum WorkState {
  /** It waits for its turn: few run at a time. */
  WAITING,
  /** Units are being done. */
  RUNNING,
  /** All was done and its files are kept. */
  DONE,
  /** A person stopped it; no file is kept. */
  CANCELLED,
  /** A refusal or an unforeseen error stopped it; no file is kept. */
  FAILED,
  /** The server stopped meanwhile; no file is kept. */
  INTERRUPTED;

  /** French name shown to people. */
  public String label() {
    return WorkTexts.get("state." + name());
  }

  /** Whether it waits or runs. */
  public boolean isUnfinished() {
    return this == WAITING || this == RUNNING;
  }
}
