package fr.mediane.reports.engine.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Widths of the characters of one font at one size, in points, for texts of which each character is
 * drawn by itself: Latin letters, digits, punctuation and signs, no loose accent, nothing that
 * joins or turns round. A text made of them is as wide as its characters together. Immutable but
 * for what it remembers, and safe for use by many threads.
 */
final class Advances {

  /** All that French and its neighbours write with lies below, in two pieces. */
  private static final int LATIN_END = 0x250;

  private static final int SIGNS = 0x2000;
  private static final int SIGNS_END = 0x2200;

  private static final BitSet PLAIN = plain();

  /** So many as the templates have sizes and faces. */
  private static final Map<Font, Advances> KNOWN = new ConcurrentHashMap<>();

  private final Font font;
  private final FontRenderContext context;
  private final float[] widths = new float[SIGNS_END];
  private final LineMetrics metrics;

  private Advances(Font font, FontRenderContext context) {
    this.font = font;
    this.context = context;
    this.metrics = font.getLineMetrics(" ", context);
    Arrays.fill(widths, Float.NaN);
  }

  /**
   * @param font a font that sets each character by itself: neither turned nor kerned
   * @param context always the same
   */
  static Advances of(Font font, FontRenderContext context) {
    return KNOWN.computeIfAbsent(font, asked -> new Advances(asked, context));
  }

  /**
   * @return whether every character of a text is drawn by itself
   */
  static boolean arePlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!PLAIN.get(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param character one of a text that {@linkplain #arePlain is plain}
   * @return its width in points
   */
  float of(char character) {
    float width = widths[character];
    if (Float.isNaN(width)) {
      width =
          font.createGlyphVector(context, new char[] {character}).getGlyphMetrics(0).getAdvanceX();
      widths[character] = width;
    }
    return width;
  }

  float ascent() {
    return metrics.getAscent();
  }

  float descent() {
    return metrics.getDescent();
  }

  float leading() {
    return metrics.getLeading();
  }

  float size() {
    return font.getSize2D();
  }

  private static BitSet plain() {
    BitSet plain = new BitSet(SIGNS_END);
    for (int character = ' '; character < SIGNS_END; character++) {
      int type = Character.getType(character);
      plain.set(
          character,
          (character < LATIN_END || character >= SIGNS)
              && Character.getDirectionality(character) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
              && type != Character.CONTROL
              && type != Character.FORMAT
              && type != Character.NON_SPACING_MARK
              && type != Character.ENCLOSING_MARK
              && type != Character.LINE_SEPARATOR
              && type != Character.PARAGRAPH_SEPARATOR
              && type != Character.UNASSIGNED);
    }
    plain.set('\n');
    return plain;
  }
}
