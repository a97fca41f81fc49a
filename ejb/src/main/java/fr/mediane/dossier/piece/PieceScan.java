package fr.mediane.dossier.piece;

/** What is known of the harmlessness of a file. */
public enum PieceScan {
  /** The antivirus found nothing. */
  CLEAN,
  /** No antivirus is configured: the file was stored without analysis. */
  NOT_SCANNED,
  /** Made by the application itself. */
  PRODUCED;

  /** French name shown to people. */
  public String label() {
    return PieceTexts.label(this);
  }
}
