package fr.mediane.reports.engine.text;

import java.awt.font.FontRenderContext;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPropertiesHolder;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.TextLineWrapper;
import net.sf.jasperreports.engine.fill.TextMeasureContext;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.JRStyledText;

/** The measurer of JasperReports with French line breaks; the exporter keeps the lines it finds. */
final class FrenchTextMeasurer extends TextMeasurer {

  private final FrenchLineWrapper wrapper = new FrenchLineWrapper();

  /**
   * Keeps the fonts it is given: another finder of fonts would search all of them for each text.
   */
  FrenchTextMeasurer(FontUtil fonts, JRCommonText text) {
    super(fonts, text);
    wrapper.init(new MeasureContext(fonts, text));
  }

  @Override
  public JRMeasuredText measure(
      JRStyledText text, int start, int availableHeight, boolean indent, boolean canOverflow) {
    wrapper.start(text);
    return super.measure(text, start, availableHeight, indent, canOverflow);
  }

  @Override
  protected boolean renderParagraph(TextLineWrapper unused, int start, String text) {
    return super.renderParagraph(wrapper, start, text);
  }

  private final class MeasureContext implements TextMeasureContext {

    private final FontUtil fonts;
    private final JRCommonText text;

    MeasureContext(FontUtil fonts, JRCommonText text) {
      this.fonts = fonts;
      this.text = text;
    }

    @Override
    public JasperReportsContext getJasperReportsContext() {
      return fonts.getJasperReportsContext();
    }

    @Override
    public FontUtil getFontUtil() {
      return fonts;
    }

    @Override
    public JRCommonText getElement() {
      return text;
    }

    @Override
    public JRPropertiesHolder getPropertiesHolder() {
      return text instanceof JRPropertiesHolder holder ? holder : null;
    }

    @Override
    public boolean isIgnoreMissingFont() {
      return false;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
      return FrenchTextMeasurer.this.getFontRenderContext();
    }
  }
}
