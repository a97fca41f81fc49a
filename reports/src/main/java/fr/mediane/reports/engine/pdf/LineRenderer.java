package fr.mediane.reports.engine.pdf;

import java.text.AttributedString;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.LineBreaksPdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Draws a text line by line, exactly as it was measured. The line feeds inside a text are not
 * drawn; a space takes their place so that the words on both sides stay apart for whoever reads the
 * file.
 */
final class LineRenderer extends LineBreaksPdfTextRenderer {

  private final TaggedPdfProducer producer;

  LineRenderer(
      JasperReportsContext context, PdfTextRendererContext text, TaggedPdfProducer producer) {
    super(context, text);
    this.producer = producer;
  }

  @Override
  protected void createPhrase(
      AttributedString paragraph, int start, int end, String text, boolean justifyAll) {
    producer.endNextPhraseWithSpace(end == text.length() && !isLastParagraph);
    super.createPhrase(paragraph, start, end, text, justifyAll);
  }
}
