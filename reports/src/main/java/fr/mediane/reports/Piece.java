package fr.mediane.reports;

import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Table;
import java.util.List;

/**
 * What the template {@code blocks} prints at once: the heading of a part, a block, or some rows of
 * a block that has rows.
 *
 * @param id unique in the document; the pieces of one block share it, so that they are one table
 * @param section heading of a part; empty for a block
 * @param block the block; {@code null} for the heading of a part
 * @param from first row, from 0
 * @param to row after the last
 */
public record Piece(String id, String section, DocumentBlock block, int from, int to) {

  /** Points from which a paragraph may be cut by the foot of a page: about nine lines. */
  private static final int LONG_TEXT = 135;

  /** Points from which a row may be cut by the foot of a page. */
  private static final int TALL_ROW = 240;

  /** Columns of the narrower of the two templates of figures. */
  private static final int NARROW = 4;

  static Piece section(String id, String heading) {
    return new Piece(id, heading, null, 0, 0);
  }

  static Piece whole(String id, DocumentBlock block) {
    return new Piece(id, "", block, 0, rows(block).size());
  }

  Piece part(int first, int end) {
    return new Piece(id, section, block, first, end);
  }

  private static List<?> rows(DocumentBlock block) {
    return block instanceof DataTable table
        ? table.rows()
        : block instanceof Table table
            ? table.rows()
            : block instanceof Facts facts ? facts.facts() : List.of();
  }

  /**
   * @return whether it is made of rows
   */
  public boolean isTable() {
    return !rows(block).isEmpty();
  }

  /**
   * @return its rows, in order
   */
  public List<?> rows() {
    return rows(block).subList(from, to);
  }

  /**
   * @return whether the caption and the header row stand over these rows
   */
  public boolean isFirst() {
    return from == 0;
  }

  /**
   * @return whether no row of the block follows
   */
  public boolean isLast() {
    return to == rows(block).size();
  }

  /**
   * @return whether a row of it is so high that a page may cut it
   */
  public boolean isTall() {
    return isTable() && rows().stream().anyMatch(row -> Heights.ofRow(block, row) > TALL_ROW);
  }

  /**
   * @return whether it is a paragraph that a page may cut
   */
  public boolean isLongText() {
    return block instanceof Paragraph && Heights.of(this) > LONG_TEXT;
  }

  /**
   * @return name of the template that prints the rows
   */
  public String template() {
    if (block instanceof DataTable table) {
      return table.columns().size() <= NARROW ? "figures" : "figures-wide";
    }
    return block instanceof Table ? "table" : "facts";
  }

  /**
   * @return what is printed over the rows
   */
  public String caption() {
    return block instanceof DataTable table
        ? table.caption()
        : block instanceof Table table ? table.caption() : ((Facts) block).caption();
  }

  /**
   * @return how the table is built, for those who hear it
   */
  public String summary() {
    return block instanceof DataTable table
        ? table.summary()
        : block instanceof Table table ? table.summary() : "";
  }

  /**
   * @return the columns, as the template takes them; empty without a header row
   */
  public List<?> head() {
    return block instanceof DataTable table
        ? table.columns()
        : block instanceof Table table ? table.head() : List.of();
  }

  /**
   * @return the first column of a table of words whose cells are numbers, from 0; 0 for any other
   *     block, whose template knows its own
   */
  public Integer numbersFrom() {
    return block instanceof Table table ? table.numbersFrom() : 0;
  }

  /**
   * @return whether the table ends here and must say what a secret is
   */
  public boolean tellsSecrets() {
    return isLast() && block instanceof DataTable table && table.hasSecrets();
  }
}
