package fr.mediane.reports.engine.docx;

import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticNode;
import fr.mediane.reports.engine.semantics.SemanticRole;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.PrintPageFormat;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;

/**
 * The main part of a Word file: one flow of headings, paragraphs, lists and tables. Lengths are in
 * twentieths of a point.
 */
final class DocxBody {

  private static final int TWENTIETHS = 20;

  /** Widths of borders are in eighths of a point. */
  private static final int EIGHTHS = 8;

  /**
   * A paragraph that begins this far (points) from the margin keeps its indent: the block of
   * signature.
   */
  private static final int INDENT_FROM = 72;

  /** Number, in the part « numbering », of the lists with dashes; numbered lists follow. */
  private static final int BULLETS = 1;

  private static final int NO_NUMBERING = 0;

  private final JasperPrint print;
  private final SemanticDocument semantics;
  private final DocxRuns runs;
  private final Xml xml = new Xml();
  private final DocxContents contents = new DocxContents(xml);
  private final DocxFigures figures = new DocxFigures(xml);
  private final int leftMargin;
  private int numberedLists;

  DocxBody(JasperReportsContext context, JasperPrint print, SemanticDocument semantics) {
    this.print = print;
    this.semantics = semantics;
    this.runs = new DocxRuns(context, xml);
    this.leftMargin = print.getPageFormat(0).getLeftMargin();
  }

  byte[] write() throws XMLStreamException {
    xml.element(
        "w:document",
        () ->
            xml.element(
                "w:body",
                () -> {
                  blocks(semantics.root().children());
                  section();
                }),
        "xmlns:w",
        DocxWriter.W,
        "xmlns:r",
        DocxWriter.R,
        "xmlns:wp",
        DocxFigures.WP,
        "xmlns:a",
        DocxFigures.A,
        "xmlns:pic",
        DocxFigures.PIC);
    return xml.finish();
  }

  /** The pictures of the charts, in the order of their relationships. */
  List<byte[]> pictures() {
    return figures.pictures();
  }

  /** The identities of the numbered lists written, in the part « numbering ». */
  IntStream numberings() {
    return IntStream.rangeClosed(BULLETS + 1, BULLETS + numberedLists);
  }

  private void blocks(List<SemanticNode> nodes) throws XMLStreamException {
    for (int i = 0; i < nodes.size(); i++) {
      SemanticNode node = nodes.get(i);
      boolean title = i + 1 < nodes.size() && nodes.get(i + 1).role() == SemanticRole.FIGURE;
      switch (node.role()) {
        case TABLE -> table(node);
        case LIST -> list(node);
        case FIGURE -> figures.write(node);
        case TOC -> contents.write(node);
        default -> paragraph(node, title);
      }
    }
  }

  /** A paragraph; what stands over a figure stays on its page. */
  private void paragraph(SemanticNode node, boolean withNext) throws XMLStreamException {
    int level = node.role().headingLevel();
    SemanticNode carrier = carrier(node);
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:pStyle", "w:val", level > 0 ? "Heading" + level : "Normal");
                if (withNext) {
                  xml.empty("w:keepNext");
                }
                box(carrier);
                indent(node);
                alignment(carrier);
              });
          if (level > 0) {
            contents.place(node);
          }
          runs.write(carrier, level == 0);
        });
  }

  /** The node that carries the printed text: a link inside a paragraph, or the paragraph itself. */
  private static SemanticNode carrier(SemanticNode node) {
    return node.elements().isEmpty() && node.children().size() == 1 ? node.children().get(0) : node;
  }

  private void indent(SemanticNode node) throws XMLStreamException {
    int indent = node.x() - leftMargin;
    if (indent >= INDENT_FROM) {
      xml.empty("w:ind", "w:left", twentieths(indent));
    }
  }

  private void alignment(SemanticNode carrier) throws XMLStreamException {
    HorizontalTextAlignEnum alignment = first(carrier).getHorizontalTextAlign();
    String value =
        switch (alignment) {
          case LEFT -> "left";
          case CENTER -> "center";
          case RIGHT -> "right";
          case JUSTIFIED -> "both";
        };
    xml.empty("w:jc", "w:val", value);
  }

  /** Keeps the frame or the bar, and the background, of a framed paragraph. */
  private void box(SemanticNode carrier) throws XMLStreamException {
    JRPrintText text = first(carrier);
    JRLineBox box = text.getLineBox();
    if (box.getLeftPen().getLineWidth() <= 0) {
      return;
    }
    xml.element(
        "w:pBdr",
        () -> {
          side("w:top", box.getTopPen());
          side("w:left", box.getLeftPen());
          side("w:bottom", box.getBottomPen());
          side("w:right", box.getRightPen());
        });
    if (text.getMode() == ModeEnum.OPAQUE) {
      String fill = hexadecimal(text.getBackcolor());
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
  }

  private void side(String name, JRPen pen) throws XMLStreamException {
    if (pen.getLineWidth() > 0) {
      String eighths = String.valueOf(Math.round(pen.getLineWidth() * EIGHTHS));
      String color = hexadecimal(pen.getLineColor());
      xml.empty(name, "w:val", "single", "w:sz", eighths, "w:space", "4", "w:color", color);
    }
  }

  private static JRPrintText first(SemanticNode carrier) {
    return (JRPrintText) carrier.elements().get(0);
  }

  private void list(SemanticNode list) throws XMLStreamException {
    int numbering = numbering(list.children().get(0).children().get(0));
    for (SemanticNode item : list.children()) {
      item(item, numbering);
    }
  }

  /**
   * Dashes and numbers are written by Word, a number starts again with each list; other labels,
   * such as boxes, are text.
   */
  private int numbering(SemanticNode label) {
    return switch (label.text()) {
      case "1." -> BULLETS + ++numberedLists;
      case "–" -> BULLETS;
      default -> label.role() == SemanticRole.LABEL ? NO_NUMBERING : BULLETS;
    };
  }

  private void item(SemanticNode item, int numbering) throws XMLStreamException {
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:pStyle", "w:val", "ListParagraph");
                if (numbering != NO_NUMBERING) {
                  numbering(numbering);
                }
              });
          for (SemanticNode part : item.children()) {
            boolean label = part.role() == SemanticRole.LABEL;
            if (!label || numbering == NO_NUMBERING) {
              runs.write(part, true);
            }
            if (label && numbering == NO_NUMBERING) {
              xml.element("w:r", () -> xml.text("w:t", "\u00a0", "xml:space", "preserve"));
            }
          }
        });
  }

  private void numbering(int numbering) throws XMLStreamException {
    xml.element(
        "w:numPr",
        () -> {
          xml.empty("w:ilvl", "w:val", "0");
          xml.empty("w:numId", "w:val", String.valueOf(numbering));
        });
  }

  private void table(SemanticNode table) throws XMLStreamException {
    for (SemanticNode part : table.children()) {
      if (part.role() == SemanticRole.CAPTION) {
        styled(part, "Caption", false);
      }
    }
    List<SemanticNode> sections =
        table.children().stream().filter(part -> part.role() != SemanticRole.CAPTION).toList();
    List<SemanticNode> columns = sections.get(0).children().get(0).children();
    xml.element(
        "w:tbl",
        () -> {
          tableProperties(table, columns, sections.get(0).role() == SemanticRole.HEAD);
          xml.element(
              "w:tblGrid",
              () -> {
                for (SemanticNode column : columns) {
                  xml.empty("w:gridCol", "w:w", twentieths(column.width()));
                }
              });
          for (SemanticNode section : sections) {
            for (SemanticNode row : section.children()) {
              row(row, section.role() == SemanticRole.HEAD);
            }
          }
        });
    xml.element(
        "w:p", () -> xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "TableText")));
  }

  private void tableProperties(SemanticNode table, List<SemanticNode> columns, boolean head)
      throws XMLStreamException {
    int width = columns.stream().mapToInt(SemanticNode::width).sum();
    xml.element(
        "w:tblPr",
        () -> {
          xml.empty("w:tblStyle", "w:val", "MedianeTable");
          xml.empty("w:tblW", "w:w", twentieths(width), "w:type", "dxa");
          xml.empty("w:tblLayout", "w:type", "fixed");
          xml.empty(
              "w:tblLook",
              "w:val",
              head ? "0420" : "0400",
              "w:firstRow",
              head ? "1" : "0",
              "w:lastRow",
              "0",
              "w:firstColumn",
              "0",
              "w:lastColumn",
              "0",
              "w:noHBand",
              "0",
              "w:noVBand",
              "1");
          if (!table.summary().isEmpty()) {
            xml.empty("w:tblDescription", "w:val", table.summary());
          }
        });
  }

  private void row(SemanticNode row, boolean head) throws XMLStreamException {
    xml.element(
        "w:tr",
        () -> {
          xml.element(
              "w:trPr",
              () -> {
                xml.empty("w:cantSplit");
                if (head) {
                  xml.empty("w:tblHeader");
                }
              });
          for (SemanticNode cell : row.children()) {
            cell(cell);
          }
        });
  }

  private void cell(SemanticNode cell) throws XMLStreamException {
    boolean header = cell.role() == SemanticRole.HEADER_CELL;
    String style = !header ? "TableText" : cell.columnHeader() ? "TableHeader" : "TableRowHeader";
    xml.element(
        "w:tc",
        () -> {
          xml.element(
              "w:tcPr", () -> xml.empty("w:tcW", "w:w", twentieths(cell.width()), "w:type", "dxa"));
          if (cell.children().isEmpty()) {
            styled(cell, style, !header);
          }
          for (SemanticNode child : cell.children()) {
            styled(carrier(child), style, !header);
          }
        });
  }

  private void styled(SemanticNode node, String style, boolean ownWeight)
      throws XMLStreamException {
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:pStyle", "w:val", style);
                if (node.isSetToTheRight()) {
                  xml.empty("w:jc", "w:val", "right");
                }
              });
          runs.write(node, ownWeight);
        });
  }

  private void section() throws XMLStreamException {
    PrintPageFormat page = print.getPageFormat(0);
    boolean landscape = page.getPageWidth() > page.getPageHeight();
    xml.element(
        "w:sectPr",
        () -> {
          xml.empty("w:headerReference", "w:type", "default", "r:id", "rId1");
          xml.empty("w:footerReference", "w:type", "default", "r:id", "rId2");
          xml.empty("w:footerReference", "w:type", "first", "r:id", "rId2");
          xml.empty(
              "w:pgSz",
              "w:w",
              twentieths(page.getPageWidth()),
              "w:h",
              twentieths(page.getPageHeight()),
              "w:orient",
              landscape ? "landscape" : "portrait");
          xml.empty(
              "w:pgMar",
              "w:top",
              "1134",
              "w:right",
              twentieths(page.getRightMargin()),
              "w:bottom",
              "1020",
              "w:left",
              twentieths(page.getLeftMargin()),
              "w:header",
              "567",
              "w:footer",
              "454",
              "w:gutter",
              "0");
          xml.empty("w:titlePg");
        });
  }

  private static String twentieths(int points) {
    return String.valueOf(points * TWENTIETHS);
  }

  private static String hexadecimal(Color color) {
    return String.format("%06X", color.getRGB() & 0xFFFFFF);
  }
}
