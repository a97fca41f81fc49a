package fr.mediane.reports.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.util.JRLoader;

/**
 * The compiled templates, loaded once each. Given to every template so that it can call its parts.
 */
public final class Templates {

  private static final String FOLDER = "/fr/mediane/reports/templates/";

  private final JasperReportsContext context;
  private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();
  private final Map<String, JasperReport> cutting = new ConcurrentHashMap<>();

  Templates(JasperReportsContext context) {
    this.context = context;
  }

  /**
   * @param name file name of a template without extension
   * @return the compiled template
   */
  public JasperReport report(String name) {
    return loaded.computeIfAbsent(name, this::load);
  }

  /**
   * @param name file name of a template without extension
   * @return the same template, whose rows a page may cut
   */
  public JasperReport cutting(String name) {
    return cutting.computeIfAbsent(
        name,
        key -> {
          JasperReport report = load(key);
          for (JRBand band : report.getDetailSection().getBands()) {
            band.setSplitType(SplitTypeEnum.STRETCH);
          }
          return report;
        });
  }

  private JasperReport load(String name) {
    try (InputStream compiled = Templates.class.getResourceAsStream(FOLDER + name + ".jasper")) {
      if (compiled == null) {
        throw new IllegalArgumentException("No template " + name);
      }
      return (JasperReport) JRLoader.loadObject(context, compiled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException("Template " + name + " cannot be read", e);
    }
  }
}
