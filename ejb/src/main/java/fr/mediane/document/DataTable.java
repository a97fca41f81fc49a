package fr.mediane.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * A table of figures: printed as a table, and written as data with numbers as numbers.
 *
 * @param name identity among the tables of the document: lower-case ASCII letters, digits, hyphens
 * @param caption what it shows, over the table
 * @param summary one sentence on how it is built, for those who hear it
 * @param columns the first says what a row is about; one to {@link #MOST_FIGURES} of figures follow
 * @param rows one line each, as many cells as columns
 * @param note what the reader must know, with the data of the table; empty when nothing. In a
 *     document that is read, a paragraph under the table says it
 */
public record DataTable(
    String name, String caption, String summary, List<Column> columns, List<Row> rows, String note)
    implements DocumentBlock {

  /** Most columns of figures on a portrait page. */
  public static final int MOST_FIGURES = 5;

  /** What stands in the place of a figure that is kept secret. */
  public static final String SECRET = "s";

  /** Copies the lists and checks that the table is regular. */
  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int size = columns.size();
    if (size < 2 || size > MOST_FIGURES + 1 || rows.isEmpty()) {
      throw new IllegalArgumentException(
          "A table has 1 to " + MOST_FIGURES + " columns of figures, and rows: " + name);
    }
    if (rows.stream().anyMatch(row -> row.cells().size() != size)) {
      throw new IllegalArgumentException("Every row has as many cells as columns: " + name);
    }
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("A name is made of letters, digits and hyphens: " + name);
    }
  }

  /** A table without a note. */
  public DataTable(
      String name, String caption, String summary, List<Column> columns, List<Row> rows) {
    this(name, caption, summary, columns, rows, "");
  }

  /**
   * @return whether at least one figure is kept secret
   */
  public boolean hasSecrets() {
    return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::secret);
  }

  /** What a column holds. */
  public enum Type {
    /** Words. */
    TEXT,
    /** Whole numbers. */
    INTEGER,
    /** Numbers with one decimal. */
    DECIMAL
  }

  /**
   * A column.
   *
   * @param name identity in the table: lower-case ASCII letters, digits, underscores
   * @param title as printed, with the unit
   * @param type what it holds
   */
  public record Column(String name, String title, Type type) {}

  /**
   * A line.
   *
   * @param cells in the order of the columns
   */
  public record Row(List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text words, or the figure as printed; empty when there is none
   * @param number the figure; {@code null} for words, for nothing and for a secret
   * @param secret whether a figure is kept secret
   */
  public record Cell(String text, BigDecimal number, boolean secret) {

    /**
     * @param words what the row is about
     * @return a cell of words
     */
    public static Cell words(String words) {
      return new Cell(words, null, false);
    }

    /**
     * @param value a whole number
     * @return its cell, as printed in French
     */
    public static Cell of(long value) {
      return new Cell(
          String.format(java.util.Locale.FRANCE, "%,d", value), BigDecimal.valueOf(value), false);
    }

    /**
     * @param value a number
     * @return its cell, with one decimal
     */
    public static Cell of(BigDecimal value) {
      BigDecimal rounded = value.setScale(1, java.math.RoundingMode.HALF_UP);
      return new Cell(String.format(java.util.Locale.FRANCE, "%,.1f", rounded), rounded, false);
    }

    /**
     * @return a figure kept secret
     */
    public static Cell hidden() {
      return new Cell(SECRET, null, true);
    }

    /**
     * @return no figure: nothing to count
     */
    public static Cell none() {
      return new Cell("–", null, false);
    }
  }
}
