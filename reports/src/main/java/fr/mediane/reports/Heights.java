package fr.mediane.reports;

import fr.mediane.document.Chart;
import fr.mediane.document.DataTable;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Heading;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Notice;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.DocumentBlock.Ticks;
import fr.mediane.document.Fact;
import fr.mediane.reports.engine.chart.ChartPicture;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How high a piece will be, in points, told before it is laid out. An estimate from the number of
 * characters: it decides how much is kept on one page, never whether it is.
 */
final class Heights {

  private static final int WIDTH = 483;
  private static final int SECTION = 42;
  private static final int HEADING = 32;
  private static final int HEADING_LINE = 16;
  private static final int LINE = 15;
  private static final int CELL_LINE = 12;
  private static final int CELL_PADDING = 8;
  private static final int CAPTION = 24;
  private static final int BELOW = 28;
  private static final int ITEM_INDENT = 28;
  private static final int NOTICE_TITLE = 26;

  /** Points of a character, on average: of a section heading, of text, of a cell. */
  private static final double SECTION_LETTER = 8.5;

  private static final double LETTER = 5.3;
  private static final double CELL_LETTER = 4.8;

  private static final List<Integer> FACTS = List.of(170, 313);
  private static final List<List<Integer>> TABLES =
      List.of(
          List.of(170, 313),
          List.of(150, 133, 200),
          List.of(163, 120, 100, 100),
          List.of(129, 98, 92, 82, 82));
  private static final List<Integer> FIGURES = List.of(228, 85, 85, 85);
  private static final List<Integer> WIDE_FIGURES = List.of(213, 54, 54, 54, 54, 54);

  private Heights() {}

  /** Height of a piece in points, with the space below. */
  static int of(Piece piece) {
    DocumentBlock block = piece.block();
    if (block == null) {
      return SECTION + (lines(piece.section(), WIDTH, SECTION_LETTER) - 1) * HEADING_LINE;
    } else if (block instanceof Heading heading) {
      return HEADING + (lines(heading.text(), WIDTH, LETTER) - 1) * HEADING_LINE;
    } else if (block instanceof Paragraph paragraph) {
      return text(paragraph.text(), WIDTH);
    } else if (block instanceof Items items) {
      return texts(items.items());
    } else if (block instanceof Ticks ticks) {
      return texts(ticks.ticks().stream().map(tick -> tick.inWords()).toList());
    } else if (block instanceof Notice notice) {
      return NOTICE_TITLE + texts(notice.paragraphs());
    } else if (block instanceof Chart chart) {
      return CAPTION + ChartPicture.of(chart).height() + CELL_PADDING;
    }
    int rows = piece.rows().stream().mapToInt(row -> ofRow(block, row)).sum();
    return rows + (piece.isFirst() ? CAPTION + head(piece) : 0) + (piece.isLast() ? BELOW : 0);
  }

  private static int head(Piece piece) {
    return cells(
        piece.head().stream()
            .map(column -> column instanceof DataTable.Column figures ? figures.title() : column)
            .map(Object::toString)
            .toList(),
        widths(piece.block()));
  }

  /** Height of a row of a block that has rows, in points. */
  static int ofRow(DocumentBlock block, Object row) {
    List<String> cells =
        row instanceof DataTable.Row figures
            ? figures.cells().stream().map(DataTable.Cell::text).toList()
            : row instanceof Row words
                ? words.cells()
                : List.of(((Fact) row).label(), ((Fact) row).value());
    return cells(cells, widths(block));
  }

  private static List<Integer> widths(DocumentBlock block) {
    if (block instanceof DataTable table) {
      return table.columns().size() <= FIGURES.size() ? FIGURES : WIDE_FIGURES;
    }
    return block instanceof Table table ? TABLES.get(table.head().size() - 2) : FACTS;
  }

  private static int cells(List<String> texts, List<Integer> widths) {
    int most =
        IntStream.range(0, texts.size())
            .map(i -> lines(texts.get(i), widths.get(i) - CELL_PADDING, CELL_LETTER))
            .max()
            .orElse(0);
    return most == 0 ? 0 : CELL_PADDING + most * CELL_LINE;
  }

  private static int texts(List<String> texts) {
    return texts.stream().mapToInt(text -> text(text, WIDTH - ITEM_INDENT)).sum();
  }

  private static int text(String text, int width) {
    return LINE * lines(text, width, LETTER) + CELL_PADDING / 2;
  }

  private static int lines(String text, int width, double letter) {
    return text.lines().mapToInt(line -> 1 + (int) (line.length() * letter / width)).sum();
  }
}
