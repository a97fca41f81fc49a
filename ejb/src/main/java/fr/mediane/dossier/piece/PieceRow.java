package fr.mediane.dossier.piece;

import fr.mediane.dossier.paper.Paper;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece as the list shows it.
 *
 * @param id identity
 * @param origin received or produced
 * @param paper which paper; {@code null} when received
 * @param classification to whom it may go
 * @param name name of the file; {@code null} when the reader may not know it, or when withdrawn
 * @param type extension of such files in capitals, for example « PDF »
 * @param size size in French
 * @param receivedOn day of reception; {@code null} when produced
 * @param from name of the party it comes from; {@code null} when none
 * @param scan what is known of its harmlessness
 * @param copies how many copies were given out
 * @param author who added it
 * @param quality quality of the author; {@code null} when none
 * @param at when
 * @param opens whether the reader may open it
 * @param withdrawn when and by whom it was withdrawn; {@code null} otherwise
 */
public record PieceRow(
    long id,
    PieceOrigin origin,
    Paper paper,
    PieceClass classification,
    String name,
    String type,
    String size,
    LocalDate receivedOn,
    String from,
    PieceScan scan,
    int copies,
    String author,
    String quality,
    Instant at,
    boolean opens,
    Withdrawal withdrawn)
    implements Serializable {

  /**
   * The end of a wrong piece.
   *
   * @param at when
   * @param author who
   * @param motive why; {@code null} when the reader may not read it
   */
  public record Withdrawal(Instant at, String author, String motive) implements Serializable {}

  /** What it is: the paper, or the name of the file, or its type. */
  public String title() {
    if (paper != null) {
      return PieceTexts.get("paper." + paper.name());
    }
    return name == null ? PieceTexts.get("title.received") : name;
  }
}
