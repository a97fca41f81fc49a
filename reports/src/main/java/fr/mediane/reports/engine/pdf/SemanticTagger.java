package fr.mediane.reports.engine.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticNode;
import fr.mediane.reports.engine.semantics.SemanticRole;
import java.util.IdentityHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;

/**
 * Marks what the exporter draws. The meaning of every element is known beforehand from the semantic
 * tree: an element of the tree is marked as content of its structure element, anything else as
 * artefact.
 */
final class SemanticTagger implements PdfTagger {

  private final SemanticDocument semantics;
  private final Map<SemanticNode, StructureElement> elements = new IdentityHashMap<>();
  private TaggedPdfProducer producer;
  private StructureElement link;
  private JRPrintText linkText;
  private boolean firstLinkParagraph;

  SemanticTagger(SemanticDocument semantics) {
    this.semantics = semantics;
  }

  @Override
  public void setPdfProducer(PdfProducer pdfProducer) {
    producer = (TaggedPdfProducer) pdfProducer;
  }

  @Override
  public void setLanguage(String language) {
    // The producer writes the language into the document element.
  }

  @Override
  public void init() {
    build(semantics.root(), producer.structure().document());
  }

  private void build(SemanticNode node, StructureElement element) {
    elements.put(node, element);
    describe(node, element);
    for (SemanticNode child : node.children()) {
      build(child, producer.structure().add(element, child.role().pdfName()));
    }
  }

  private static void describe(SemanticNode node, StructureElement element) {
    switch (node.role()) {
      case HEADER_CELL -> element.setScope(node.columnHeader() ? "Column" : "Row");
      case LIST -> element.setListNumbering("None");
      case FIGURE -> element.putString("Alt", node.alternative());
      case TABLE -> {
        if (!node.summary().isEmpty()) {
          element.setSummary(node.summary());
        }
      }
      default -> {
        // No attribute needed.
      }
    }
  }

  @Override
  public void startPage() {
    // Pages carry no meaning of their own.
  }

  @Override
  public void endPage() {
    // Pages carry no meaning of their own.
  }

  @Override
  public void startElement(JRPrintElement element) {
    // Only drawn content is marked.
  }

  @Override
  public void endElement(JRPrintElement element) {
    // Only drawn content is marked.
  }

  @Override
  public void beginArtifact() {
    producer.structure().beginArtifact(content());
  }

  @Override
  public void endArtifact() {
    producer.structure().end(content());
  }

  @Override
  public void startImage(JRPrintImage image, float llx, float lly, float urx, float ury) {
    StructureElement element = begin(image);
    if (element != null) {
      element.setBBox(llx, lly, urx, ury);
    }
  }

  @Override
  public void endImage() {
    producer.structure().end(content());
  }

  @Override
  public void startText(JRPrintText text) {
    StructureElement element = begin(text);
    SemanticNode node = semantics.owner(text);
    link = node != null && node.role() == SemanticRole.LINK ? element : null;
    firstLinkParagraph = link != null && linkText != text;
    linkText = text;
  }

  @Override
  public void startText(JRPrintText text, String actualText) {
    startText(text);
  }

  @Override
  public void endText() {
    producer.structure().end(content());
    link = null;
  }

  @Override
  public boolean isFirstLinkParagraph() {
    return firstLinkParagraph;
  }

  @Override
  public PdfStructureEntry getCurrentLinkTag() {
    return link;
  }

  @Override
  public StyledTextListWriter getListWriter() {
    return null;
  }

  private StructureElement begin(JRPrintElement printed) {
    SemanticNode node = semantics.owner(printed);
    if (node == null) {
      producer.structure().beginArtifact(content());
      return null;
    }
    StructureElement element = elements.get(node);
    producer.structure().begin(content(), element);
    return element;
  }

  private PdfContentByte content() {
    return producer.getPdfContentByte();
  }
}
