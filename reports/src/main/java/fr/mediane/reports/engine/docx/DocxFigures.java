package fr.mediane.reports.engine.docx;

import fr.mediane.reports.engine.chart.ChartPicture;
import fr.mediane.reports.engine.semantics.SemanticNode;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.JRPrintImage;

/** Charts as pictures with their alternative text; any other figure as that text. */
final class DocxFigures {

  static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** English Metric Units a point. */
  private static final int EMU = 12_700;

  private final Xml xml;
  private final List<byte[]> pictures = new ArrayList<>();

  DocxFigures(Xml xml) {
    this.xml = xml;
  }

  List<byte[]> pictures() {
    return pictures;
  }

  void write(SemanticNode node) throws XMLStreamException {
    JRPrintImage image = (JRPrintImage) node.elements().get(0);
    xml.element(
        "w:p",
        () ->
            xml.element(
                "w:r",
                () -> {
                  if (image.getRenderer() instanceof ChartPicture chart) {
                    pictures.add(chart.png());
                    xml.element("w:drawing", () -> inline(chart, node.alternative()));
                  } else {
                    xml.element("w:rPr", () -> xml.empty("w:i"));
                    xml.text("w:t", node.alternative(), "xml:space", "preserve");
                  }
                }));
  }

  private void inline(ChartPicture chart, String alternative) throws XMLStreamException {
    String number = String.valueOf(pictures.size());
    String width = String.valueOf(chart.width() * EMU);
    String height = String.valueOf(chart.height() * EMU);
    xml.element(
        "wp:inline",
        () -> {
          xml.empty("wp:extent", "cx", width, "cy", height);
          xml.empty("wp:docPr", "id", number, "name", "Graphique " + number, "descr", alternative);
          xml.element(
              "a:graphic",
              () -> xml.element("a:graphicData", () -> picture(number, width, height), "uri", PIC));
        },
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0");
  }

  private void picture(String number, String width, String height) throws XMLStreamException {
    xml.element(
        "pic:pic",
        () -> {
          xml.element(
              "pic:nvPicPr",
              () -> {
                xml.empty("pic:cNvPr", "id", number, "name", "graphique" + number + ".png");
                xml.empty("pic:cNvPicPr");
              });
          xml.element(
              "pic:blipFill",
              () -> {
                xml.empty("a:blip", "r:embed", DocxWriter.picture(pictures.size()));
                xml.element("a:stretch", () -> xml.empty("a:fillRect"));
              });
          xml.element(
              "pic:spPr",
              () -> {
                xml.element(
                    "a:xfrm",
                    () -> {
                      xml.empty("a:off", "x", "0", "y", "0");
                      xml.empty("a:ext", "cx", width, "cy", height);
                    });
                xml.element("a:prstGeom", () -> xml.empty("a:avLst"), "prst", "rect");
              });
        });
  }
}
