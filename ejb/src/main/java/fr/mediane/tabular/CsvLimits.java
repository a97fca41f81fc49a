package fr.mediane.tabular;

/**
 * What a file may not exceed.
 *
 * @param maxBytes size of the file, in bytes
 * @param maxLines lines as an editor counts them, heading included
 * @param maxLineLength characters of one record, whatever number of editor lines it spans
 */
public record CsvLimits(long maxBytes, int maxLines, int maxLineLength) {

  /**
   * For the national register of establishments: 103,000 establishments, as many lines of
   * coordinates in the extraction with positions, and room to grow.
   */
  public static final CsvLimits REGISTER = new CsvLimits(150L * 1024 * 1024, 300_000, 8_192);

  /** For lists typed by people: candidates, compositions. */
  public static final CsvLimits LIST = new CsvLimits(20L * 1024 * 1024, 20_000, 8_192);

  /** Checks that every limit is positive. */
  public CsvLimits {
    if (maxBytes < 1 || maxLines < 1 || maxLineLength < 1) {
      throw new IllegalArgumentException("Limits must be positive");
    }
  }

  /** The same limits with another number of lines. */
  public CsvLimits withLines(int lines) {
    return new CsvLimits(maxBytes, lines, maxLineLength);
  }
}
