package fr.mediane.reports.engine.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * One line of text. The layout drops the space at the end of a line, and with it the only thing
 * that separates two words for whoever reads the file instead of looking at it; it is written here,
 * invisible, where the line ends.
 */
final class SpacedPhrase extends ClassicPhrase {

  private final TaggedPdfProducer producer;
  private final Phrase phrase;
  private final boolean followed;

  /**
   * @param followed whether a space follows even if the line does not end with one
   */
  SpacedPhrase(TaggedPdfProducer producer, Phrase phrase, boolean followed) {
    super(producer, phrase);
    this.producer = producer;
    this.phrase = phrase;
    this.followed = followed;
  }

  @Override
  public float go(
      float llx,
      float lly,
      float urx,
      float ury,
      float fixedLeading,
      float multipliedLeading,
      PdfTextAlignment alignment,
      TextDirection direction) {
    float baseline =
        super.go(llx, lly, urx, ury, fixedLeading, multipliedLeading, alignment, direction);
    List<Element> chunks = phrase.getChunks();
    if (!chunks.isEmpty()) {
      Chunk last = (Chunk) chunks.get(chunks.size() - 1);
      if (followed || last.getContent().endsWith(" ")) {
        writeSpace(last.getFont(), endOfLine(chunks, llx, urx, alignment), baseline);
      }
    }
    return baseline;
  }

  private static float endOfLine(
      List<Element> chunks, float left, float right, PdfTextAlignment alignment) {
    float width = 0;
    for (Element chunk : chunks) {
      width += ((Chunk) chunk).getWidthPoint();
    }
    return switch (alignment) {
      case RIGHT, JUSTIFIED, JUSTIFIED_ALL -> right;
      case CENTER -> (left + right + width) / 2;
      case LEFT -> left + width;
    };
  }

  private void writeSpace(Font font, float x, float baseline) {
    BaseFont base = font.getCalculatedBaseFont(true);
    PdfContentByte content = producer.getPdfContentByte();
    content.beginText();
    content.setFontAndSize(base, font.getCalculatedSize());
    content.setTextMatrix(x, baseline);
    content.showText(" ");
    content.endText();
  }
}
