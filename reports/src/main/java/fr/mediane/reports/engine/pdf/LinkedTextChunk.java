package fr.mediane.reports.engine.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * A run of text whose link, if it has one, is a tagged annotation with a description (ISO 14289-1,
 * 7.18.5).
 */
final class LinkedTextChunk extends ClassicTextChunk {

  private final TaggedPdfProducer producer;
  private boolean tagged;
  private String description = "";

  LinkedTextChunk(TaggedPdfProducer producer, Chunk chunk, Font font) {
    super((ClassicPdfProducer) producer, chunk, font);
    this.producer = producer;
  }

  @Override
  public void setLinkTag(
      PdfStructureEntry link, float llx, float lly, float urx, float ury, String contents) {
    super.setLinkTag(link, llx, lly, urx, ury, contents);
    tagged = true;
    description = contents;
  }

  @Override
  public void setAnchor(String reference) {
    if (!tagged) {
      throw new IllegalArgumentException(
          "Template: a link must cover a whole text element, not a part of a styled text: "
              + reference);
    }
    super.setAnchor(reference);
  }

  /** The annotation of the first run covers the whole text: later runs add none. */
  @Override
  public void setLocalGoto(String anchor) {
    if (tagged) {
      super.setLocalGoto(anchor);
    }
  }

  @Override
  protected void addAnnotationToTag(PdfStructureEntry link, PdfAnnotation annotation) {
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.remove(PdfName.C);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, new PdfString(description, PdfObject.TEXT_UNICODE));
    producer.structure().addAnnotation((StructureElement) link, annotation);
  }
}
