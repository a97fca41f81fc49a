package fr.mediane.reports.engine.docx;

import fr.mediane.reports.engine.semantics.SemanticNode;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import net.sf.jasperreports.engine.JRPrintText;

/**
 * The table of contents as the field that Word keeps up to date, filled with links; and the places
 * in the headings that the links lead to.
 */
final class DocxContents {

  private final Xml xml;
  private final Map<String, String> places = new HashMap<>();
  private int bookmarks;

  DocxContents(Xml xml) {
    this.xml = xml;
  }

  private String name(String heading) {
    return places.computeIfAbsent(heading, text -> "_Toc" + (places.size() + 1));
  }

  /** Marks a heading as a place, inside its paragraph. */
  void place(SemanticNode heading) throws XMLStreamException {
    String id = String.valueOf(bookmarks++);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name(heading.text()));
    xml.empty("w:bookmarkEnd", "w:id", id);
  }

  /** Writes the table of contents. */
  void write(SemanticNode toc) throws XMLStreamException {
    int last = toc.children().size() - 1;
    for (int i = 0; i <= last; i++) {
      line(toc.children().get(i), i == 0, i == last);
    }
  }

  private void line(SemanticNode entry, boolean first, boolean last) throws XMLStreamException {
    JRPrintText link = (JRPrintText) entry.children().get(0).elements().get(0);
    xml.element(
        "w:p",
        () -> {
          xml.element("w:pPr", () -> xml.empty("w:pStyle", "w:val", "Normal"));
          if (first) {
            field("begin");
            xml.element(
                "w:r",
                () -> xml.text("w:instrText", " TOC \\o \"2-3\" \\h ", "xml:space", "preserve"));
            field("separate");
          }
          xml.element(
              "w:hyperlink",
              () ->
                  xml.element("w:r", () -> xml.text("w:t", entry.text(), "xml:space", "preserve")),
              "w:anchor",
              name(link.getHyperlinkAnchor()),
              "w:history",
              "1");
          if (last) {
            field("end");
          }
        });
  }

  private void field(String kind) throws XMLStreamException {
    xml.element("w:r", () -> xml.empty("w:fldChar", "w:fldCharType", kind));
  }
}
