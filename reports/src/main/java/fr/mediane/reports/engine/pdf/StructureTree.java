package fr.mediane.reports.engine.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfNumberTree;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The logical structure of one PDF file (ISO 32000-1, 14.7): elements, marked content, and the
 * parent tree that leads from the content back to the elements. OpenPDF writes the catalogue entry,
 * the mark information and the {@code StructParents} key of each page; everything below the root is
 * written here, once, when the document closes.
 */
final class StructureTree {

  private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");

  /** First key of annotations in the parent tree; pages take the keys from 0 on. */
  private static final int FIRST_ANNOTATION_KEY = 1_000_000;

  private final PdfWriter writer;
  private final List<StructureElement> elements = new ArrayList<>();
  private final Map<Integer, PdfArray> pageParents = new HashMap<>();
  private final List<PdfIndirectReference> annotationParents = new ArrayList<>();
  private final StructureElement document;

  StructureTree(PdfWriter writer, String language) {
    this.writer = writer;
    document =
        new StructureElement(
            writer.getPdfIndirectReference(), PdfName.DOCUMENT, root().getReference());
    document.put(PdfName.LANG, new PdfString(language));
    elements.add(document);
  }

  StructureElement document() {
    return document;
  }

  /** Adds an element of the given standard type as the last child of another. */
  StructureElement add(StructureElement parent, String type) {
    StructureElement element =
        new StructureElement(
            writer.getPdfIndirectReference(), new PdfName(type), parent.reference());
    parent.addKid(element.reference());
    elements.add(element);
    return element;
  }

  /** Opens a sequence of marked content that belongs to an element; {@link #end} closes it. */
  void begin(PdfContentByte content, StructureElement element) {
    int page = writer.getCurrentPageNumber();
    PdfArray parents = pageParents.computeIfAbsent(page - 1, key -> new PdfArray());
    int mark = parents.size();
    parents.add(element.reference());
    element.addContent(writer.getPageReference(page), mark);
    content.setLiteral(element.type() + " <</MCID " + mark + ">> BDC\n");
  }

  /** Opens a sequence of content that means nothing: rules, backgrounds, running headers. */
  void beginArtifact(PdfContentByte content) {
    content.setLiteral("/Artifact BMC\n");
  }

  void end(PdfContentByte content) {
    content.setLiteral("EMC\n");
  }

  /** Puts an annotation on the current page and under an element. */
  void addAnnotation(StructureElement element, PdfAnnotation annotation) {
    annotation.put(
        PdfName.STRUCTPARENT, new PdfNumber(FIRST_ANNOTATION_KEY + annotationParents.size()));
    annotationParents.add(element.reference());
    writer.addAnnotation(annotation);
    PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
    reference.put(new PdfName("Obj"), annotation.getIndirectReference());
    reference.put(PdfName.PG, writer.getPageReference(writer.getCurrentPageNumber()));
    element.addKid(reference);
  }

  /** Writes all elements and the parent tree; nothing may be added afterwards. */
  void write() throws IOException {
    Map<Integer, PdfObject> parents = new HashMap<>();
    for (Map.Entry<Integer, PdfArray> page : pageParents.entrySet()) {
      parents.put(page.getKey(), writer.addToBody(page.getValue()).getIndirectReference());
    }
    for (int i = 0; i < annotationParents.size(); i++) {
      parents.put(FIRST_ANNOTATION_KEY + i, annotationParents.get(i));
    }
    for (StructureElement element : elements) {
      writer.addToBody(element.dictionary(), element.reference());
    }
    PdfStructureTreeRoot root = root();
    root.put(PdfName.K, document.reference());
    if (!parents.isEmpty()) {
      PdfDictionary tree = PdfNumberTree.writeTree(parents, writer);
      root.put(PdfName.PARENTTREE, writer.addToBody(tree).getIndirectReference());
    }
    root.put(NEXT_KEY, new PdfNumber(FIRST_ANNOTATION_KEY + annotationParents.size()));
  }

  private PdfStructureTreeRoot root() {
    return writer.getStructureTreeRoot();
  }
}
