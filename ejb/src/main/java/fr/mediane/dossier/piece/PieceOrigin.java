package fr.mediane.dossier.piece;

/** Where a piece comes from. */
public enum PieceOrigin {
  /** Received: mail, or a document handed over. */
  RECEIVED,
  /** Printed by the application for this dossier. */
  PRODUCED;

  /** French name shown to people. */
  public String label() {
    return PieceTexts.label(this);
  }
}
