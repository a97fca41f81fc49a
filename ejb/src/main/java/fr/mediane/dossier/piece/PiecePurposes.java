package fr.mediane.dossier.piece;

/** The names under which what pieces hold is sealed. Part of what is stored: never renamed. */
final class PiecePurposes {

  private PiecePurposes() {}

  /** The name of the file. */
  static String name(Long pieceId) {
    return "piece.name/" + pieceId;
  }

  /** The file itself. */
  static String content(Long pieceId) {
    return "piece.content/" + pieceId;
  }

  /** Why it was withdrawn. */
  static String withdrawal(Long pieceId) {
    return "piece.withdrawal/" + pieceId;
  }
}
