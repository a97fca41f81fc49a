package fr.mediane.tabular;

import java.util.List;

/**
 * The cells of one record.
 *
 * @param lineNumber its first line, as an editor numbers it
 * @param cells its cells, quotes resolved, not cleaned
 */
public record Row(int lineNumber, List<String> cells) {

  /** Keeps its own list. */
  public Row {
    cells = List.copyOf(cells);
  }

  /** Returns a cell, blank when the record is shorter. */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /** Says whether every cell is blank: what spreadsheets leave at the end of a file. */
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
