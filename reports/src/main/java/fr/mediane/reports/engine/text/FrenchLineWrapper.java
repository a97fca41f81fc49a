package fr.mediane.reports.engine.text;

import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.fill.ComplexTextLineWrapper;
import net.sf.jasperreports.engine.fill.TextLayoutLine;
import net.sf.jasperreports.engine.fill.TextLine;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.util.MaxFontSizeFinder;

/** Cuts paragraphs into lines at the places {@link FrenchLineBreaks} allows. */
final class FrenchLineWrapper extends ComplexTextLineWrapper {

  private TextMeasureContext context;
  private MaxFontSizeFinder fontSizes;
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
  protected void startParagraph(AttributedCharacterIterator text, boolean truncateAtChar) {
    paragraph = text;
    lines = new LineBreakMeasurer(text, new FrenchLineBreaks(), context.getFontRenderContext());
  }

  @Override
  public int paragraphPosition() {
    return lines.getPosition();
  }

  @Override
  public int paragraphEnd() {
    return paragraph.getEndIndex();
  }

  @Override
  public TextLine nextLine(float width, int endLimit, boolean requireWord) {
    TextLayout layout = lines.nextLayout(width, endLimit, requireWord);
    return layout == null ? null : new TextLayoutLine(layout);
  }

  @Override
  public TextLine baseTextLine(int index) {
    AttributedString character = new AttributedString(paragraph, index, index + 1);
    return new TextLayoutLine(
        new TextLayout(character.getIterator(), context.getFontRenderContext()));
  }

  @Override
  public float maxFontsize(int start, int end) {
    return fontSizes.findMaxFontSize(
        new AttributedString(paragraph, start, end).getIterator(),
        context.getElement().getFontSize());
  }
}
