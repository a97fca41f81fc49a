package fr.mediane.reports.engine;

import fr.mediane.reports.engine.semantics.Markup;
import fr.mediane.reports.engine.text.Fonts;
import fr.mediane.reports.engine.text.FrenchTextMeasurerFactory;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.xml.ReportLoader;

/**
 * The settings and extensions of our documents. The fonts are ours alone: JasperReports looks the
 * name of a set of fonts up among the names of all faces of all families, again for each filling.
 */
final class EngineContext extends SimpleJasperReportsContext {

  private final List<FontFamily> families;

  EngineContext() {
    super(DefaultJasperReportsContext.getInstance());
    Map<String, String> settings =
        Map.of(
            "text.measurer.factory", FrenchTextMeasurerFactory.class.getName(),
            "text.save.line.breaks", "true",
            "export.pdf.use.saved.line.breaks", "true",
            "print.keep.full.text", "true",
            "awt.ignore.missing.font", "false",
            "default.font.name", Fonts.NAME,
            "print.transfer.mediane", Markup.PREFIX);
    settings.forEach((name, value) -> setProperty("net.sf.jasperreports." + name, value));
    setExtensions(FontSet.class, Fonts.sets());
    setExtensions(ReportLoader.class, List.of(new StyleLoader()));
    families = Fonts.families(this);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> List<T> getExtensions(Class<T> type) {
    return type == FontFamily.class ? (List<T>) families : super.getExtensions(type);
  }
}
