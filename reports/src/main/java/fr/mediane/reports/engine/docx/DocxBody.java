package fr.mediane.reports.engine.docx;

import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticNode;
import fr.mediane.reports.engine.semantics.SemanticRole;
import java.awt.Color;
import java.util.List;
import javax.xml.stream.XMLStreamException;
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

  /**
   * A paragraph that begins this far (points) from the margin keeps its indent: the block of
   * signature.
   */
  private static final int INDENT_FROM = 72;

  private final JasperPrint print;
  private final SemanticDocument semantics;
  private final DocxRuns runs;
  private final Xml xml = new Xml();
  private final int leftMargin;

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
        DocxWriter.R);
    return xml.finish();
  }

  private void blocks(List<SemanticNode> nodes) throws XMLStreamException {
    for (SemanticNode node : nodes) {
      switch (node.role()) {
        case TABLE -> table(node);
        case LIST -> list(node);
        case FIGURE -> figure(node);
        default -> paragraph(node);
      }
    }
  }

  private void paragraph(SemanticNode node) throws XMLStreamException {
    int level = node.role().headingLevel();
    SemanticNode carrier = carrier(node);
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:pStyle", "w:val", level > 0 ? "Heading" + level : "Normal");
                box(carrier);
                indent(node);
                alignment(carrier);
              });
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

  /** Keeps the frame and the background of a framed paragraph. */
  private void box(SemanticNode carrier) throws XMLStreamException {
    JRPrintText text = first(carrier);
    if (text.getLineBox().getTopPen().getLineWidth() <= 0) {
      return;
    }
    String color = hexadecimal(text.getLineBox().getTopPen().getLineColor());
    xml.element(
        "w:pBdr",
        () -> {
          for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.empty(side, "w:val", "single", "w:sz", "6", "w:space", "4", "w:color", color);
          }
        });
    if (text.getMode() == ModeEnum.OPAQUE) {
      String fill = hexadecimal(text.getBackcolor());
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
  }

  private static JRPrintText first(SemanticNode carrier) {
    return (JRPrintText) carrier.elements().get(0);
  }

  private void figure(SemanticNode node) throws XMLStreamException {
    xml.element(
        "w:p",
        () ->
            xml.element(
                "w:r",
                () -> {
                  xml.element("w:rPr", () -> xml.empty("w:i"));
                  xml.text("w:t", node.alternative(), "xml:space", "preserve");
                }));
  }

  private void list(SemanticNode list) throws XMLStreamException {
    for (SemanticNode item : list.children()) {
      for (SemanticNode part : item.children()) {
        if (part.role() == SemanticRole.ITEM_BODY) {
          item(part);
        }
      }
    }
  }

  private void item(SemanticNode body) throws XMLStreamException {
    xml.element(
        "w:p",
        () -> {
          xml.element(
              "w:pPr",
              () -> {
                xml.empty("w:pStyle", "w:val", "ListParagraph");
                xml.element(
                    "w:numPr",
                    () -> {
                      xml.empty("w:ilvl", "w:val", "0");
                      xml.empty("w:numId", "w:val", "1");
                    });
              });
          runs.write(body, true);
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
          tableProperties(table, columns);
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

  private void tableProperties(SemanticNode table, List<SemanticNode> columns)
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
              "0420",
              "w:firstRow",
              "1",
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
          xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", style));
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
