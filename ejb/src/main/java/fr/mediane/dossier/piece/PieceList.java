package fr.mediane.dossier.piece;

import fr.mediane.dossier.life.DossierState;
import java.io.Serializable;
import java.util.List;

/**
 * A page of the pieces of a dossier.
 *
 * @param number number of the dossier
 * @param state where it stands
 * @param rows the pieces, the latest first
 * @param total how many answer the filter
 * @param senders the parties a piece may come from
 * @param mayAttach whether the reader may add or withdraw pieces now
 * @param opensContent whether the reader opens what was received
 */
public record PieceList(
    String number,
    DossierState state,
    List<PieceRow> rows,
    long total,
    List<Sender> senders,
    boolean mayAttach,
    boolean opensContent)
    implements Serializable {

  /** Keeps its own copies. */
  public PieceList {
    rows = List.copyOf(rows);
    senders = List.copyOf(senders);
  }

  /**
   * A party.
   *
   * @param rank rank in the dossier
   * @param name its name
   */
  public record Sender(int rank, String name) implements Serializable {}
}
