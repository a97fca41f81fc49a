package fr.mediane.reports.engine.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * The OpenPDF producer of JasperReports, completed: it owns the structure of the file, breaks lines
 * exactly where the filler measured them, writes the spaces that lie at line ends, tags links, and
 * fixes the date and the identifier of the file.
 */
final class TaggedPdfProducer extends ClassicPdfProducer {

  private final FileIdentity identity;
  private final String language;
  private StructureTree structure;
  private boolean spaceAfterPhrase;

  TaggedPdfProducer(PdfProducerContext context, FileIdentity identity, String language) {
    super(context);
    this.identity = identity;
    this.language = language;
  }

  /** The structure of the file being written; available once the document is open. */
  StructureTree structure() {
    if (structure == null) {
      structure = new StructureTree(getPdfWriter(), language);
    }
    return structure;
  }

  @Override
  public PdfDocumentWriter createWriter(OutputStream os) throws JRException {
    PdfDocumentWriter writer = super.createWriter(os);
    PdfDictionary info = getPdfWriter().getInfo();
    Calendar created = identity.createdOn();
    info.put(PdfName.CREATIONDATE, new PdfDate(created));
    info.put(PdfName.MODDATE, new PdfDate(created));
    info.put(PdfName.FILEID, identity.identifier());
    return writer;
  }

  @Override
  public void close() {
    try {
      structure().write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    super.close();
  }

  @Override
  public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext textContext) {
    return new LineRenderer(getContext().getJasperReportsContext(), textContext, this);
  }

  @Override
  public Font getFont(Map<Attribute, Object> attributes, Locale locale) {
    Font font = super.getFont(attributes, locale);
    SubsetPrefix.fix(font.getBaseFont());
    return font;
  }

  @Override
  public PdfTextChunk createChunk(String text, Map<Attribute, Object> attributes, Locale locale) {
    Font font = getFont(attributes, locale);
    return new LinkedTextChunk(this, new Chunk(text, font), font);
  }

  @Override
  public PdfPhrase createPhrase() {
    return new SpacedPhrase(this, new Phrase(), spaceAfterPhrase);
  }

  /** Says whether the next phrase is followed by a line feed of the text. */
  void endNextPhraseWithSpace(boolean space) {
    spaceAfterPhrase = space;
  }
}
