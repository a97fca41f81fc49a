package fr.mediane.statistics.report;

import fr.mediane.statistics.FigureTable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A part of a report in its editor.
 *
 * @param head the report
 * @param section the part
 * @param latest number of the version that counts; 0 for none
 * @param body its text; empty for none
 * @param versions every version, the latest first
 * @param compared the version compared with the latest; 0 for none
 * @param difference what changed since that version; empty for none
 * @param sources what the released regional reports say there; empty for a regional report
 * @param closing identity of the closing whose figures are shown; {@code null} for none
 * @param figures the published tables that the text may comment; empty before the closing
 */
public record EditorSheet(
    ReportRow head,
    ReportSection section,
    int latest,
    String body,
    List<Version> versions,
    int compared,
    List<TextDifference.Line> difference,
    List<Source> sources,
    Long closing,
    List<FigureTable> figures)
    implements Serializable {

  /** The same with the figures of another reading. */
  public EditorSheet withFiguresOf(EditorSheet other) {
    return new EditorSheet(
        head,
        section,
        latest,
        body,
        versions,
        compared,
        difference,
        sources,
        other.closing,
        other.figures);
  }

  /** Longest first paragraph, in characters; 0 for any. */
  public int longestOpening() {
    return section.longestOpening(head.national());
  }

  /**
   * A version.
   *
   * @param restoredFrom the version it brought back; {@code null} when it was written
   */
  public record Version(int number, Instant at, String author, Integer restoredFrom)
      implements Serializable {}

  /**
   * A regional text.
   *
   * @param report identity of the regional report
   * @param territory its territory
   * @param body its text
   */
  public record Source(Long report, String territory, String body) implements Serializable {}
}
