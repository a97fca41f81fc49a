package fr.mediane.reports;

import fr.mediane.document.DocumentSection;
import java.util.List;

/**
 * Pieces that follow each other, as the template {@code sections} takes them. A heading is in the
 * cluster of what it announces, so that it never stays alone at the foot of a page.
 *
 * @param pieces one or more, in order
 * @param whole whether one page holds them all; otherwise the pages may cut them
 * @param room grows with each cluster that may be cut but begins only where a page has room
 */
public record Cluster(List<Piece> pieces, boolean whole, int room) {

  /** Copies the list. */
  public Cluster {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param sections the parts of a document
   * @return the same, cut into what stays together
   */
  public static List<Cluster> of(List<DocumentSection> sections) {
    return new Clusters().of(sections);
  }

  /**
   * @return identity of the table whose rows are shared between this cluster and others; empty when
   *     there is none
   */
  public String table() {
    return pieces.stream()
        .filter(piece -> piece.isTable() && !(piece.isFirst() && piece.isLast()))
        .map(Piece::id)
        .findFirst()
        .orElse("");
  }

  /**
   * @return whether a page that begins with it repeats the header row of the table it continues
   */
  public boolean continues() {
    Piece first = pieces.get(0);
    return first.isTable() && !first.isFirst() && !first.head().isEmpty();
  }
}
