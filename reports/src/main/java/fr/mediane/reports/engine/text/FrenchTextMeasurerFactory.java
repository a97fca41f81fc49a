package fr.mediane.reports.engine.text;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;

/** Gives JasperReports our measurer; named in the properties of the engine. */
public final class FrenchTextMeasurerFactory extends AbstractTextMeasurerFactory {

  @Override
  public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
    return createMeasurer(FontUtil.getInstance(context), text);
  }

  @Override
  public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
    return new FrenchTextMeasurer(fonts, text);
  }
}
