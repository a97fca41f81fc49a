package fr.mediane.statistics.report;

import fr.mediane.document.DocumentBlock;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A report as a page shows it.
 *
 * @param head what it is and where it stands
 * @param parts its parts in order
 * @param proposals its proposals in order
 * @param steps what people did to it, the latest first; empty for who only reads what is released
 * @param editions the released editions, the latest first
 * @param writable whether the reader may write it now
 * @param signable whether the reader may sign it now
 * @param confirmable whether the reader may confirm or return it now
 * @param reopenable whether the reader may open a new edition now
 * @param live whether the edition at hand is shown, rather than the last released one
 */
public record ReportSheet(
    ReportRow head,
    long version,
    List<Part> parts,
    List<ProposalRow> proposals,
    List<StepRow> steps,
    List<Edition> editions,
    boolean writable,
    boolean signable,
    boolean confirmable,
    boolean reopenable,
    boolean live)
    implements Serializable {

  /**
   * A part.
   *
   * @param section which one
   * @param blocks its text read from the light markup; empty when nothing is written
   */
  public record Part(ReportSection section, List<DocumentBlock> blocks) implements Serializable {}

  /**
   * A proposal.
   *
   * @param id identity; in a released edition {@code null}, or that of what it tells when another
   *     report may take it up
   * @param version version read
   * @param line what the report tells of it
   * @param own whether it was made in this report, hence its words may change
   */
  public record ProposalRow(Long id, long version, ReportContent.Line line, boolean own)
      implements Serializable {}

  /**
   * A step.
   *
   * @param motive {@code null} for none
   */
  public record StepRow(
      int edition, StepKind kind, Instant at, String name, String quality, String motive)
      implements Serializable {}

  /**
   * A released edition.
   *
   * @param number its number
   * @param releasedAt when
   * @param signedBy who signed
   * @param releasedBy who confirmed
   * @param digest SHA-256 of its content
   */
  public record Edition(
      int number, Instant releasedAt, String signedBy, String releasedBy, String digest)
      implements Serializable {}
}
