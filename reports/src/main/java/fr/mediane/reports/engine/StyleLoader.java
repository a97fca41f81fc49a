package fr.mediane.reports.engine;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JacksonReportLoader;
import net.sf.jasperreports.engine.xml.ReportLoader;

/**
 * Reads the file of styles once, where JasperReports reads it again for every document: a seventh
 * of the time of a letter. Safe for use by many threads; a filling copies the styles that it uses.
 */
final class StyleLoader implements ReportLoader {

  private final ReportLoader reader = JacksonReportLoader.instance();
  private final Map<ByteBuffer, Optional<JRTemplate>> read = new ConcurrentHashMap<>();

  @Override
  public Optional<JasperDesign> loadReport(JasperReportsContext context, byte[] content)
      throws JRException {
    return reader.loadReport(context, content);
  }

  @Override
  public Optional<JRTemplate> loadTemplate(JasperReportsContext context, byte[] content) {
    return read.computeIfAbsent(
        ByteBuffer.wrap(content), key -> reader.loadTemplate(context, content));
  }
}
