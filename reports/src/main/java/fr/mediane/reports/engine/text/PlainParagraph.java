package fr.mediane.reports.engine.text;

import java.text.BreakIterator;
import net.sf.jasperreports.engine.fill.SimpleTextLine;
import net.sf.jasperreports.engine.fill.TextLine;

/**
 * A paragraph of plain characters in one font, cut into lines as {@link
 * java.awt.font.LineBreakMeasurer} cuts it, without laying it out: most texts of a document are
 * such a paragraph, and fit on one line. Names with hyphens go whole to the next line.
 */
final class PlainParagraph {

  private final String text;
  private final Advances advances;
  private BreakIterator breaks;
  private int position;

  PlainParagraph(String text, Advances advances) {
    this.text = text;
    this.advances = advances;
  }

  int position() {
    return position;
  }

  int end() {
    return text.length();
  }

  /**
   * Cuts the next line.
   *
   * @param width the room in points
   * @param limit where the line ends at the latest
   * @param wholeWord whether a word that does not fit may not be cut
   * @return the line; {@code null} when nothing fits
   */
  TextLine nextLine(float width, int limit, boolean wholeWord) {
    int start = position;
    position = Math.min(limit, lineEnd(width, wholeWord));
    return position == start ? null : line(start, position);
  }

  /** A part of the text as a line. */
  TextLine line(int start, int end) {
    float advance = 0;
    for (int i = start; i < end; i++) {
      advance += advances.of(text.charAt(i));
    }
    SimpleTextLine line = new SimpleTextLine();
    line.setAscent(advances.ascent());
    line.setDescent(advances.descent());
    line.setLeading(advances.leading());
    line.setCharacterCount(end - start);
    line.setLeftToRight(true);
    line.setAdvance(advance);
    return line;
  }

  float fontSize() {
    return advances.size();
  }

  private int lineEnd(float width, boolean wholeWord) {
    int full = firstOut(width);
    if (full == text.length()) {
      return full;
    }
    if (breaks == null) {
      breaks = new FrenchLineBreaks();
      breaks.setText(text);
    }
    if (Character.isWhitespace(text.charAt(full))) {
      return breaks.following(full);
    }
    int end = breaks.isBoundary(full) ? full : breaks.preceding(full);
    if (end > position) {
      return beforeName(end);
    }
    return wholeWord ? position : Math.max(position + 1, full);
  }

  /**
   * « Auvergne-Rhône-Alpes » is not cut at its hyphens as long as something stands before it on the
   * line.
   */
  private int beforeName(int end) {
    int earlier = end;
    while (earlier > position && cutsName(earlier)) {
      earlier = breaks.preceding(earlier);
    }
    return earlier > position ? earlier : end;
  }

  private boolean cutsName(int end) {
    return text.charAt(end - 1) == '-' && Character.isUpperCase(text.charAt(end));
  }

  /** The first character that does not fit in a line. */
  private int firstOut(float width) {
    float room = width;
    int i = position;
    while (i < text.length()) {
      room -= advances.of(text.charAt(i));
      if (room < 0) {
        return i;
      }
      i++;
    }
    return i;
  }
}
