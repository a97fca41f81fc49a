package fr.mediane.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * A table of counts, as it may be shown to its reader.
 *
 * @param code stable code, for file names and addresses: letters, digits and hyphens
 * @param title French title
 * @param rowAxis what the rows are, in French
 * @param columnAxis what the columns are, in French
 * @param rows headings of the rows, totals included, in order
 * @param columns headings of the columns, totals included, in order
 * @param cells one list a row, one cell a column
 * @param note what the reader must know, in French; empty when nothing
 */
public record FigureTable(
    String code,
    String title,
    String rowAxis,
    String columnAxis,
    List<Heading> rows,
    List<Heading> columns,
    List<List<Cell>> cells,
    String note)
    implements Serializable {

  /** What a heading is. */
  public enum Kind {
    /** A category. */
    CATEGORY,
    /** Several categories that follow it, together. */
    SUBTOTAL,
    /** A category counted in the subtotal above it. */
    PART,
    /** Everything. */
    TOTAL
  }

  /**
   * Heading of a row or of a column.
   *
   * @param key stable key within the table
   * @param label French name
   * @param kind category, subtotal, part of a subtotal, or total
   */
  public record Heading(String key, String label, Kind kind) implements Serializable {

    /** Whether it sums others. */
    public boolean isSum() {
      return kind == Kind.SUBTOTAL || kind == Kind.TOTAL;
    }

    /** The name as a row shows it: a part says that the subtotal above has counted it. */
    public String rowLabel() {
      return kind == Kind.PART ? StatisticsTexts.get("part", lower(label)) : label;
    }

    /** Without its capital, unless it begins with an acronym. */
    private static String lower(String name) {
      return name.length() > 1 && Character.isLowerCase(name.charAt(1))
          ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
          : name;
    }

    /** Whether it sums everything. */
    public boolean isTotal() {
      return kind == Kind.TOTAL;
    }
  }

  /**
   * A count, or the mark that it is not published.
   *
   * @param value the count; {@code null} when it is suppressed or does not exist
   * @param suppressed whether there is a count that is kept secret
   */
  public record Cell(Integer value, boolean suppressed) implements Serializable {

    /** What is shown of a suppressed cell. */
    public static final String MARK = "s";

    /** Nothing was counted there: a year that is not frozen. */
    public static final Cell ABSENT = new Cell(null, false);

    /** A count kept secret. */
    public static final Cell SUPPRESSED = new Cell(null, true);

    /** A count that is shown. */
    public static Cell of(int value) {
      return new Cell(value, false);
    }

    /** Whether there is a value to show. */
    public boolean isShown() {
      return value != null;
    }

    /** The value, the mark of the suppressed cells, or nothing. */
    public String text() {
      return value != null ? value.toString() : suppressed ? MARK : "";
    }
  }

  /** Copies the lists; every row has as many cells as there are columns. */
  public FigureTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(code + ": cells do not fit the headings");
    }
  }

  /** The cell of a row and a column, by their keys; absent when the table has none. */
  public Cell cell(String rowKey, String columnKey) {
    int row = indexOf(rows, rowKey);
    int column = indexOf(columns, columnKey);
    return row < 0 || column < 0 ? Cell.ABSENT : cells.get(row).get(column);
  }

  /** Number of suppressed cells. */
  public int suppressedCells() {
    return (int) cells.stream().flatMap(List::stream).filter(Cell::suppressed).count();
  }

  private static int indexOf(List<Heading> headings, String key) {
    for (int k = 0; k < headings.size(); k++) {
      if (headings.get(k).key().equals(key)) {
        return k;
      }
    }
    return -1;
  }
}
