package fr.mediane.reports.engine;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.RenderedDocument;
import fr.mediane.reports.engine.docx.DocxWriter;
import fr.mediane.reports.engine.pdf.AccessiblePdf;
import fr.mediane.reports.engine.pdf.FileIdentity;
import fr.mediane.reports.engine.pdf.PdfMetadata;
import fr.mediane.reports.engine.semantics.Markup;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticReader;
import fr.mediane.reports.engine.text.Fonts;
import fr.mediane.reports.engine.text.FrenchTextMeasurerFactory;
import fr.mediane.reports.engine.text.ModelText;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;

/**
 * From a model and the name of its template to a file: normalise the texts, fill, read the meaning,
 * check, write. Immutable once built and safe for use by many threads.
 *
 * <p>JasperReports looks classes and resources up in the context class loader of the thread; all
 * work therefore runs with the class loader of this module, whoever calls.
 */
public final class DocumentEngine {

  private final Clock clock;
  private final SimpleJasperReportsContext context;
  private final Templates templates;

  /**
   * Loads the fonts.
   *
   * @param clock gives the creation date of the files
   */
  public DocumentEngine(Clock clock) {
    this.clock = clock;
    this.context = inModule(DocumentEngine::createContext);
    this.templates = new Templates(context);
  }

  private static SimpleJasperReportsContext createContext() {
    SimpleJasperReportsContext context =
        new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    Map<String, String> settings =
        Map.of(
            "text.measurer.factory", FrenchTextMeasurerFactory.class.getName(),
            "text.save.line.breaks", "true",
            "export.pdf.use.saved.line.breaks", "true",
            "print.keep.full.text", "true",
            "awt.ignore.missing.font", "false",
            "default.font.name", Fonts.NAME,
            "print.transfer.mediane", Markup.PREFIX);
    settings.forEach((name, value) -> context.setProperty("net.sf.jasperreports." + name, value));
    context.setExtensions(FontFamily.class, Fonts.families(context));
    context.setExtensions(FontSet.class, Fonts.sets());
    return context;
  }

  /**
   * Renders one document.
   *
   * @param template name of the template
   * @param model the content
   * @param format the file format
   * @return the file
   * @throws fr.mediane.document.DocumentRefusedException when the content cannot be printed
   *     faithfully
   */
  public RenderedDocument render(String template, DocumentModel model, DocumentFormat format) {
    return inModule(() -> renderInModule(template, ModelText.normalise(model), format));
  }

  private RenderedDocument renderInModule(
      String template, DocumentModel model, DocumentFormat format) throws JRException {
    JasperPrint print = fill(template, model);
    SemanticDocument semantics = SemanticReader.read(print);
    PrintGuards.check(context, print, semantics);
    byte[] content =
        switch (format) {
          case PDF -> pdf(print, semantics, model);
          case DOCX ->
              new DocxWriter(context, model, ZonedDateTime.now(clock)).write(print, semantics);
        };
    return RenderedDocument.of(model.fileName(), format, content);
  }

  private JasperPrint fill(String template, DocumentModel model) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("MODEL", model);
    parameters.put("TEMPLATES", templates);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.FRANCE);
    return JasperFillManager.getInstance(context)
        .fill(templates.report(template), parameters, new JREmptyDataSource(1));
  }

  private byte[] pdf(JasperPrint print, SemanticDocument semantics, DocumentModel model)
      throws JRException {
    PdfMetadata metadata = new PdfMetadata(model.title(), model.author(), model.subject());
    FileIdentity identity = new FileIdentity(model.toString(), ZonedDateTime.now(clock));
    return AccessiblePdf.export(context, print, semantics, metadata, identity);
  }

  private static <T> T inModule(Callable<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader caller = thread.getContextClassLoader();
    thread.setContextClassLoader(DocumentEngine.class.getClassLoader());
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The document could not be produced", e);
    } finally {
      thread.setContextClassLoader(caller);
    }
  }
}
