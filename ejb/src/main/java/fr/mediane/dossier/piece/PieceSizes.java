package fr.mediane.dossier.piece;

/** Sizes of files as people read them. */
public final class PieceSizes {

  private PieceSizes() {}

  /**
   * A size in French, for example « 120 Ko » or « 2,4 Mo ».
   *
   * @param bytes size in bytes
   */
  public static String label(long bytes) {
    return bytes < 1 << 20
        ? PieceTexts.get("size.kilobytes", Math.max(1, Math.round(bytes / 1024.0)))
        : PieceTexts.get("size.megabytes", Math.round(bytes / 104857.6) / 10.0);
  }
}
