package fr.mediane.reports.engine;

import fr.mediane.document.DocumentBundle;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentModel;
import fr.mediane.document.DocumentRefusedException;
import fr.mediane.document.PageLimited;
import fr.mediane.document.RenderedDocument;
import fr.mediane.document.Tabular;
import fr.mediane.reports.engine.data.CsvPackage;
import fr.mediane.reports.engine.data.Workbook;
import fr.mediane.reports.engine.docx.DocxWriter;
import fr.mediane.reports.engine.html.HtmlWriter;
import fr.mediane.reports.engine.pdf.AccessiblePdf;
import fr.mediane.reports.engine.pdf.FileIdentity;
import fr.mediane.reports.engine.pdf.PdfMetadata;
import fr.mediane.reports.engine.semantics.SemanticDocument;
import fr.mediane.reports.engine.semantics.SemanticReader;
import fr.mediane.reports.engine.text.ModelText;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;

/**
 * From a model and the name of its template to a file: normalise the texts, fill, read the meaning,
 * check, write. Immutable once built and safe for use by many threads.
 *
 * <p>JasperReports looks classes and resources up in the context class loader of the thread; all
 * work therefore runs with the class loader of this module, whoever calls.
 */
public final class DocumentEngine {

  /** Parameter of the templates that print the page of their anchors. */
  private static final String PAGES = "PAGES";

  private final Clock clock;
  private final JasperReportsContext context;
  private final Glyphs glyphs;
  private final Templates templates;

  /**
   * Loads the fonts.
   *
   * @param clock gives the creation date of the files
   */
  public DocumentEngine(Clock clock) {
    this.clock = clock;
    this.context = inModule(EngineContext::new);
    this.glyphs = inModule(() -> new Glyphs(context));
    this.templates = new Templates(context);
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
    ZonedDateTime now = ZonedDateTime.now(clock);
    if (format.isData()) {
      return RenderedDocument.of(model.fileName(), format, data(model, format, now));
    }
    JasperPrint print = fill(template, model);
    requireHolds(model, print.getPages().size());
    SemanticDocument semantics = SemanticReader.read(print);
    PrintGuards.check(glyphs, print, semantics);
    byte[] content =
        switch (format) {
          case PDF -> pdf(print, semantics, model);
          case DOCX -> new DocxWriter(context, model, now).write(print, semantics);
          case HTML -> new HtmlWriter(model).write(semantics);
          case XLSX, CSV -> throw new IllegalStateException("Data are not printed");
        };
    return RenderedDocument.of(model.fileName(), format, content);
  }

  /**
   * Renders many documents as one PDF. Each is read and checked apart, so that nothing of one page
   * can be taken for the continuation of another document.
   *
   * @param template gives the name of the template of a model
   * @param bundle the documents in order
   * @return the file
   * @throws DocumentRefusedException when one of them cannot be printed faithfully
   */
  public RenderedDocument renderTogether(
      Function<DocumentModel, String> template, DocumentBundle bundle) {
    return inModule(
        () -> {
          List<JasperPrint> prints = new ArrayList<>();
          List<SemanticDocument> read = new ArrayList<>();
          for (DocumentBundle.Entry each : bundle.entries()) {
            DocumentModel model = ModelText.normalise(each.document());
            JasperPrint print = fill(template.apply(model), model);
            requireHolds(model, print.getPages().size());
            SemanticDocument semantics = SemanticReader.read(print);
            PrintGuards.check(glyphs, print, semantics);
            print.setName(each.label());
            prints.add(print);
            read.add(semantics);
          }
          byte[] content =
              AccessiblePdf.export(
                  context,
                  prints,
                  SemanticDocument.join(read),
                  new PdfMetadata(bundle.title(), bundle.author(), bundle.subject()),
                  new FileIdentity(bundle.toString(), ZonedDateTime.now(clock)));
          return RenderedDocument.of(bundle.fileName(), DocumentFormat.PDF, content);
        });
  }

  private static void requireHolds(DocumentModel model, int pages) {
    if (model instanceof PageLimited limited
        && limited.mostPages() > 0
        && pages > limited.mostPages()) {
      throw new DocumentRefusedException(
          "Ce document doit tenir en "
              + limited.mostPages()
              + " pages et en prend "
              + pages
              + "\u00a0: raccourcissez les textes qu’il reprend.");
    }
  }

  private static byte[] data(DocumentModel model, DocumentFormat format, ZonedDateTime now) {
    if (!(model instanceof Tabular)) {
      throw new IllegalArgumentException("No figures in " + model.getClass().getSimpleName());
    }
    return format == DocumentFormat.XLSX
        ? Workbook.of(model, now)
        : CsvPackage.of(model, now.toLocalDateTime());
  }

  /**
   * Fills a report. A template that asks for the pages of its anchors (a table of contents) is
   * filled twice: the first time tells them, and the lines that print them keep their height.
   */
  private JasperPrint fill(String template, DocumentModel model) throws JRException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("MODEL", model);
    parameters.put("TEMPLATES", templates);
    parameters.put(JRParameter.REPORT_LOCALE, Locale.FRANCE);
    JasperReport report = templates.report(template);
    if (Arrays.stream(report.getParameters()).noneMatch(asked -> PAGES.equals(asked.getName()))) {
      return fill(report, parameters);
    }
    parameters.put(PAGES, Map.of());
    JasperPrint first = fill(report, parameters);
    Map<String, Integer> pages = new HashMap<>();
    first
        .getAnchorIndexes()
        .forEach((anchor, place) -> pages.put(anchor, place.getPageIndex() + 1));
    parameters.put(PAGES, pages);
    return fill(report, parameters);
  }

  private JasperPrint fill(JasperReport report, Map<String, Object> parameters) throws JRException {
    return JasperFillManager.getInstance(context)
        .fill(report, new HashMap<>(parameters), new JREmptyDataSource(1));
  }

  private byte[] pdf(JasperPrint print, SemanticDocument semantics, DocumentModel model)
      throws JRException {
    PdfMetadata metadata = new PdfMetadata(model.title(), model.author(), model.subject());
    FileIdentity identity = new FileIdentity(model.toString(), ZonedDateTime.now(clock));
    return AccessiblePdf.export(context, List.of(print), semantics, metadata, identity);
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
