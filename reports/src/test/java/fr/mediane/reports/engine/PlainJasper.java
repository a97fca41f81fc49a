package fr.mediane.reports.engine;

import fr.mediane.document.DocumentModel;
import fr.mediane.reports.engine.text.Fonts;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/**
 * JasperReports as it comes, the floor of the benchmarks: the same templates and fonts, nothing of
 * ours around, an untagged PDF.
 */
final class PlainJasper {

  private final SimpleJasperReportsContext context =
      new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
  private final Templates templates;
  private int pages;

  PlainJasper() {
    context.setProperty("net.sf.jasperreports.default.font.name", Fonts.NAME);
    // The other family is registered by its own jar.
    context.setExtensions(FontFamily.class, Fonts.families(context).subList(0, 1));
    context.setExtensions(FontSet.class, Fonts.sets());
    templates = new Templates(context);
  }

  /** Pages of the last file. */
  int pages() {
    return pages;
  }

  /**
   * Prints documents into one file; those with a table of contents are filled twice, as it asks.
   */
  byte[] print(String template, List<? extends DocumentModel> models) throws JRException {
    List<JasperPrint> prints = new ArrayList<>();
    for (DocumentModel model : models) {
      prints.add(fill(template, model));
    }
    pages = prints.stream().mapToInt(print -> print.getPages().size()).sum();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private JasperPrint fill(String template, DocumentModel model) throws JRException {
    JasperReport report = templates.report(template);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("MODEL", model);
    parameters.put("TEMPLATES", templates);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.FRANCE);
    parameters.put("PAGES", Map.of());
    JasperPrint first = fill(report, parameters);
    if (Arrays.stream(report.getParameters()).noneMatch(asked -> "PAGES".equals(asked.getName()))) {
      return first;
    }
    Map<String, Integer> anchors = new HashMap<>();
    first
        .getAnchorIndexes()
        .forEach((anchor, place) -> anchors.put(anchor, place.getPageIndex() + 1));
    parameters.put("PAGES", anchors);
    return fill(report, parameters);
  }

  private JasperPrint fill(JasperReport report, Map<String, Object> parameters) throws JRException {
    return JasperFillManager.getInstance(context)
        .fill(report, new HashMap<>(parameters), new JREmptyDataSource(1));
  }
}
