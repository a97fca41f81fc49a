package fr.mediane.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * What a finished PDF holds, piece by piece in reading order, with the pages each piece is on: who
 * turns the pages sees whether a heading was left behind by what it announces. A running header or
 * footer is in no structure and is not seen.
 */
public final class PageFlow {

  /** Rows that stand at least on the page where a table begins. */
  private static final int FIRST_ROWS = 2;

  /**
   * Paragraphs under a table with which its chart is still on the page where it ends: a note and
   * the caption of the chart. After more, it is on the page that follows at the latest.
   */
  private static final int NOTES = 2;

  private final PDDocument document;
  private final List<Piece> pieces = new ArrayList<>();
  private int tables;

  private PageFlow(PDDocument document) {
    this.document = document;
  }

  /**
   * A heading, a paragraph, a caption, a row, an item or a figure.
   *
   * @param type its type in the structure
   * @param table number of the table it is in; 0 outside tables
   * @param first index of the page where it begins
   * @param last index of the page where it ends
   */
  private record Piece(String type, int table, int first, int last) {

    boolean isHeading() {
      return type.matches("H[1-6]");
    }
  }

  /**
   * Reads a file and tells what was parted.
   *
   * @param pdf a tagged file
   * @return one sentence for each fault, with the number of the page; empty when there is none
   */
  public static List<String> faults(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PageFlow flow = new PageFlow(document);
      flow.walk(document.getDocumentCatalog().getStructureTreeRoot().getKids(), null, 0);
      List<String> faults = new ArrayList<>();
      for (int i = 0; i + 1 < flow.pieces.size(); i++) {
        flow.judge(i, faults);
      }
      return faults;
    } catch (IOException e) {
      throw new AssertionError("PDFBox cannot read the file", e);
    }
  }

  private void judge(int i, List<String> faults) {
    Piece piece = pieces.get(i);
    Piece next = pieces.get(i + 1);
    String place = " at the foot of page " + (piece.last() + 1);
    if (piece.isHeading() && next.first() != piece.last()) {
      faults.add(piece.type() + " alone" + place);
    }
    if (piece.type().equals("Caption")) {
      List<Piece> rows =
          pieces.stream().filter(row -> row.table() == piece.table() && row != piece).toList();
      int head = (int) rows.stream().filter(row -> row.type().equals("TH-row")).count();
      for (Piece row : rows.subList(0, Math.min(rows.size(), head + FIRST_ROWS))) {
        if (row.first() != piece.last()) {
          faults.add("a caption without the first rows" + place);
        }
      }
    }
    if (next.type().equals("Figure")) {
      int table = tableBefore(i);
      int end = table < 0 ? next.first() : pieces.get(table).last();
      int farthest = i - table <= NOTES ? end : end + 1;
      if (next.first() > farthest) {
        faults.add("a chart away from its table, on page " + (next.first() + 1));
      }
    }
  }

  /** Last piece of the table that a figure illustrates: only paragraphs lie between; -1 if none. */
  private int tableBefore(int i) {
    int k = i;
    while (k > 0 && pieces.get(k).type().equals("P")) {
      k--;
    }
    return pieces.get(k).table() > 0 ? k : -1;
  }

  private void walk(List<Object> kids, PDPage inherited, int table) {
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        PDPage page = element.getPage() == null ? inherited : element.getPage();
        String type = element.getStructureType();
        switch (type) {
          case "Table" -> walk(element.getKids(), page, ++tables);
          case "TR" -> piece(element, isHead(element) ? "TH-row" : "TR", page, table);
          case "P", "Caption", "LI", "Figure", "TOCI", "H1", "H2", "H3", "H4", "H5", "H6" ->
              piece(element, type, page, table);
          default -> walk(element.getKids(), page, table);
        }
      }
    }
  }

  private static boolean isHead(PDStructureElement row) {
    return row.getParent() instanceof PDStructureElement part
        && part.getStructureType().equals("THead");
  }

  private void piece(PDStructureElement element, String type, PDPage inherited, int table) {
    List<Integer> pages = new ArrayList<>();
    pages(element.getKids(), inherited, pages);
    if (!pages.isEmpty()) {
      int first = pages.stream().mapToInt(Integer::intValue).min().getAsInt();
      int last = pages.stream().mapToInt(Integer::intValue).max().getAsInt();
      pieces.add(new Piece(type, table, first, last));
    }
  }

  private void pages(List<Object> kids, PDPage inherited, List<Integer> found) {
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        pages(element.getKids(), element.getPage() == null ? inherited : element.getPage(), found);
      } else if (kid instanceof PDMarkedContentReference reference) {
        found.add(document.getPages().indexOf(reference.getPage()));
      } else if (kid instanceof Integer) {
        found.add(document.getPages().indexOf(inherited));
      }
    }
  }
}
