package fr.mediane.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each known column stands in the file. */
public final class Header {

  /** What to do of headings that name no known column. */
  public enum Unknown {
    /** Leave them aside: the format has many more columns than are of use. */
    IGNORED,
    /** Say so: a person may have misspelt one. */
    TOLD
  }

  private final Map<String, Integer> positions;
  private final Map<String, String> headings;
  private final List<String> unknown;
  private final int lineNumber;

  private Header(
      Map<String, Integer> positions,
      Map<String, String> headings,
      List<String> unknown,
      int lineNumber) {
    this.positions = Map.copyOf(positions);
    this.headings = Map.copyOf(headings);
    this.unknown = List.copyOf(unknown);
    this.lineNumber = lineNumber;
  }

  /** The header of a format without headings, whose columns have fixed places. */
  public static Header fixed(List<String> names) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      positions.put(names.get(i), i);
    }
    return new Header(positions, Map.of(), List.of(), 0);
  }

  /**
   * Finds the columns in a row of headings.
   *
   * @param headings the first record of the file
   * @param columns the columns of the format
   * @param others what to do of the other headings
   * @throws FileRefusedException when a mandatory column is absent or a column stands twice
   */
  public static Header of(Row headings, List<Column> columns, Unknown others)
      throws FileRefusedException {
    Map<String, Integer> positions = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < headings.cells().size(); i++) {
      String heading = headings.cell(i);
      Optional<Column> column = columns.stream().filter(c -> c.isNamed(heading)).findFirst();
      if (column.isPresent()) {
        if (positions.put(column.get().name(), i) != null) {
          throw new FileRefusedException(
              headings.lineNumber(), TabularIssue.FILE_DUPLICATE_COLUMN, column.get().name());
        }
        names.put(column.get().name(), CleanText.excerpt(heading.strip(), LineIssue.MAX_EXCERPT));
      } else if (!heading.isBlank() && others == Unknown.TOLD) {
        unknown.add(CleanText.excerpt(heading, LineIssue.MAX_EXCERPT));
      }
    }
    List<String> missing =
        columns.stream()
            .filter(c -> c.mandatory() && !positions.containsKey(c.name()))
            .map(Column::name)
            .toList();
    if (!missing.isEmpty()) {
      throw new FileRefusedException(
          headings.lineNumber(),
          TabularIssue.FILE_MISSING_COLUMNS,
          String.join(", ", missing),
          CleanText.excerpt(String.join(" | ", headings.cells()), 200));
    }
    return new Header(positions, names, unknown, headings.lineNumber());
  }

  /** Returns a cell, blank when the file has not the column or the row is shorter. */
  public String cell(Row row, String column) {
    Integer position = positions.get(column);
    return position == null ? "" : row.cell(position);
  }

  /**
   * Returns the heading of a column as the file writes it, its documented name when the file has no
   * headings.
   */
  public String heading(String column) {
    return headings.getOrDefault(column, column);
  }

  /** The line of the headings, as an editor numbers it; 0 when the format has none. */
  public int lineNumber() {
    return lineNumber;
  }

  /** The headings that name no known column, as the file writes them. */
  public List<String> unknown() {
    return unknown;
  }
}
