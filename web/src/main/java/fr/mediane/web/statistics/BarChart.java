package fr.mediane.web.statistics;

import fr.mediane.statistics.FigureTable;
import fr.mediane.statistics.FigureTable.Cell;
import fr.mediane.statistics.FigureTable.Heading;
import fr.mediane.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The last column of a table as horizontal bars, drawn by the server. The page gives the table
 * beside it; title and description say the same to who does not see the drawing.
 */
public final class BarChart {

  private static final int ROW_HEIGHT = 44;
  private static final int LABEL_Y = 16;
  private static final int BAR_Y = 22;

  /** Widest bar, in per cent: room is left for the figure. */
  private static final int WIDEST = 86;

  /**
   * A bar.
   *
   * @param label what it counts
   * @param text the figure, or the mark of a suppressed one
   * @param width in per cent
   * @param secret whether the figure is suppressed
   */
  public record Bar(
      String label, String text, int width, boolean secret, int labelY, int barY, int textY) {}

  private final FigureTable table;
  private final List<Bar> bars = new ArrayList<>();

  BarChart(FigureTable table) {
    this.table = table;
    int column = table.columns().size() - 1;
    int most =
        cells(column).stream()
            .map(Cell::value)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    for (int row = 0; row < table.rows().size(); row++) {
      Heading heading = table.rows().get(row);
      Cell cell = table.cells().get(row).get(column);
      if (!heading.isSum() && (cell.isShown() || cell.suppressed())) {
        int top = bars.size() * ROW_HEIGHT;
        int width = cell.isShown() && most > 0 ? cell.value() * WIDEST / most : 0;
        bars.add(
            new Bar(
                heading.label(),
                cell.text(),
                width,
                cell.suppressed(),
                top + LABEL_Y,
                top + BAR_Y,
                top + BAR_Y + 13));
      }
    }
  }

  private List<Cell> cells(int column) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.rows().get(row).isSum()) {
        cells.add(table.cells().get(row).get(column));
      }
    }
    return cells;
  }

  /** Whether there is something to draw. */
  public boolean isDrawn() {
    return bars.stream().anyMatch(bar -> bar.width() > 0);
  }

  /** The bars, from the top. */
  public List<Bar> getBars() {
    return bars;
  }

  /** Height of the drawing, in pixels. */
  public int getHeight() {
    return bars.size() * ROW_HEIGHT;
  }

  /** The table drawn. */
  public FigureTable getTable() {
    return table;
  }

  /** Title of the drawing. */
  public String getTitle() {
    return Texts.of("statistics")
        .get("chart_title", table.title(), table.columns().get(table.columns().size() - 1).label());
  }

  /** The same figures in a sentence. */
  public String getDescription() {
    return bars.stream()
        .map(
            bar ->
                bar.label()
                    + "\u00a0: "
                    + (bar.secret() ? Texts.of("statistics").get("secret") : bar.text()))
        .collect(Collectors.joining("\u202f; "));
  }
}
