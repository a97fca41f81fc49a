package fr.mediane.reports.engine.text;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.fill.ComplexTextLineWrapper;
import net.sf.jasperreports.engine.fill.TextLayoutLine;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.MaxFontSizeFinder;

/**
 * Cuts paragraphs into lines at the places {@link FrenchLineBreaks} allows. A text in one font
 * whose characters are all plain is measured by their widths alone ({@link PlainParagraph}); any
 * other is laid out by the JDK.
 */
final class FrenchLineWrapper extends ComplexTextLineWrapper {

  private TextMeasureContext context;
  private MaxFontSizeFinder fontSizes;

  /** Of a text measured by widths alone; else {@code null}. */
  private Advances advances;

  private String text;
  private PlainParagraph plain;
  private AttributedCharacterIterator paragraph;
  private LineBreakMeasurer lines;

  @Override
  public void init(TextMeasureContext measureContext) {
    super.init(measureContext);
    context = measureContext;
    fontSizes =
        MaxFontSizeFinder.getInstance(
            !JRCommonText.MARKUP_NONE.equals(context.getElement().getMarkup()));
  }

  @Override
  public boolean start(JRStyledText styled) {
    text = styled.getText();
    plain = null;
    advances = Advances.arePlain(text) ? advances(styled) : null;
    return super.start(styled);
  }

  /** Of the font of a text; {@code null} when it has several, or one that is turned or kerned. */
  private Advances advances(JRStyledText styled) {
    AttributedCharacterIterator runs =
        styled
            .getAwtAttributedString(context.getFontUtil(), context.isIgnoreMissingFont())
            .getIterator();
    return runs.getAttribute(TextAttribute.FONT) instanceof Font font
            && runs.getRunLimit(TextAttribute.FONT) == runs.getEndIndex()
            && !font.isTransformed()
            && !font.hasLayoutAttributes()
        ? Advances.of(font, context.getFontRenderContext())
        : null;
  }

  @Override
  public void startParagraph(int start, int end, boolean truncateAtChar) {
    if (advances == null || truncateAtChar) {
      plain = null;
      super.startParagraph(start, end, truncateAtChar);
    } else {
      plain = new PlainParagraph(text.substring(start, end), advances);
    }
  }

  @Override
  public void startEmptyParagraph(int start) {
    if (advances == null) {
      super.startEmptyParagraph(start);
    } else {
      plain = new PlainParagraph(" ", advances);
    }
  }

  @Override
  protected void startParagraph(AttributedCharacterIterator attributed, boolean truncateAtChar) {
    paragraph = attributed;
    lines =
        new LineBreakMeasurer(attributed, new FrenchLineBreaks(), context.getFontRenderContext());
  }

  @Override
  public int paragraphPosition() {
    return plain == null ? lines.getPosition() : plain.position();
  }

  @Override
  public int paragraphEnd() {
    return plain == null ? paragraph.getEndIndex() : plain.end();
  }

  @Override
  public TextLine nextLine(float width, int endLimit, boolean requireWord) {
    if (plain != null) {
      return plain.nextLine(width, endLimit, requireWord);
    }
    TextLayout layout = lines.nextLayout(width, endLimit, requireWord);
    return layout == null ? null : new TextLayoutLine(layout);
  }

  @Override
  public TextLine baseTextLine(int index) {
    if (plain != null) {
      return plain.line(index, index + 1);
    }
    AttributedString character = new AttributedString(paragraph, index, index + 1);
    return new TextLayoutLine(
        new TextLayout(character.getIterator(), context.getFontRenderContext()));
  }

  @Override
  public float maxFontsize(int start, int end) {
    return plain != null
        ? plain.fontSize()
        : fontSizes.findMaxFontSize(
            new AttributedString(paragraph, start, end).getIterator(),
            context.getElement().getFontSize());
  }
}
