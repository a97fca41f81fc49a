package fr.mediane.reports.engine;

import fr.mediane.reports.engine.text.Fonts;
import java.awt.Font;
import java.text.AttributedCharacterIterator;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFace;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontInfo;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import net.sf.jasperreports.engine.util.JRTextAttribute;

/**
 * Which characters the fonts of the documents can print. Immutable but for what it remembers, and
 * safe for use by many threads.
 */
final class Glyphs {

  /** Every letter, sign and space of French lies below. */
  private static final int COMMON_END = 0x2200;

  private final JasperReportsContext context;
  private final JRStyledTextUtil styledTexts;

  /** Held by all faces of the first family: a text made of them needs no closer look. */
  private final BitSet common = new BitSet(COMMON_END);

  Glyphs(JasperReportsContext context) {
    this.context = context;
    this.styledTexts = JRStyledTextUtil.getInstance(context);
    FontFamily first = context.getExtensions(FontFamily.class).get(0);
    IntStream.range(0, COMMON_END)
        .filter(
            character ->
                Stream.of(
                        first.getNormalFace(),
                        first.getBoldFace(),
                        first.getItalicFace(),
                        first.getBoldItalicFace())
                    .map(FontFace::getFont)
                    .allMatch(font -> isPrintable(character, font)))
        .forEach(common::set);
    common.set('\n');
  }

  /**
   * The characters of a text that its fonts do not hold, or that a page cannot show.
   *
   * @throws IllegalStateException when the template chose another font than ours
   */
  Set<Integer> missing(JRPrintText text) {
    if (!Fonts.NAME.equals(text.getFontName())) {
      throw new IllegalStateException(
          "Template: every text uses the font " + Fonts.NAME + ", not " + text.getFontName());
    }
    return text.getFullText().chars().allMatch(common::get) ? Set.of() : search(text);
  }

  private Set<Integer> search(JRPrintText text) {
    Set<Integer> missing = new TreeSet<>();
    JRStyledText styled =
        styledTexts.getProcessedStyledText(
            text, JRStyledTextAttributeSelector.getAllSelector(context), null);
    AttributedCharacterIterator runs = styled.getAttributedString().getIterator();
    String characters = styled.getText();
    int start = 0;
    while (start < characters.length()) {
      int end = runs.getRunLimit();
      Font font = font(runs);
      characters
          .substring(start, end)
          .codePoints()
          .filter(character -> character != '\n' && !isPrintable(character, font))
          .forEach(missing::add);
      start = end;
      runs.setIndex(start);
    }
    return missing;
  }

  /** The font chosen for a run; {@code null} when no font of the set holds its characters. */
  private static Font font(AttributedCharacterIterator run) {
    FontInfo info = (FontInfo) run.getAttribute(JRTextAttribute.FONT_INFO);
    return info == null ? null : info.getFontFace().getFont();
  }

  /**
   * Left to right, in the basic plane, drawn by the font, and not a control or formatting
   * character.
   */
  private static boolean isPrintable(int character, Font font) {
    byte direction = Character.getDirectionality(character);
    int type = Character.getType(character);
    return Character.isBmpCodePoint(character)
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED
        && font != null
        && font.canDisplay(character);
  }
}
