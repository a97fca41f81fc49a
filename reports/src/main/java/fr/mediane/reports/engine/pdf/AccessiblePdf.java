package fr.mediane.reports.engine.pdf;

import fr.mediane.reports.engine.semantics.SemanticDocument;
import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes filled reports, one after the other, as one PDF/UA-1 and PDF/A-2a. */
public final class AccessiblePdf {

  /** The sRGB profile of the JDK, laid on the class path by the build. */
  public static final String ICC_PROFILE = "fr/mediane/reports/sRGB.icc";

  /** Language of every document of the product (BCP 47). */
  public static final String LANGUAGE = "fr-FR";

  private AccessiblePdf() {}

  /**
   * Exports reports into one file.
   *
   * @param context properties and fonts
   * @param prints the filled reports, in order
   * @param semantics their semantic tree
   * @param metadata title, author and subject of the file
   * @param identity date of the file
   * @return the bytes of the PDF
   * @throws JRException when the report cannot be exported
   */
  public static byte[] export(
      JasperReportsContext context,
      List<JasperPrint> prints,
      SemanticDocument semantics,
      PdfMetadata metadata,
      FileIdentity identity)
      throws JRException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Exporter exporter = new Exporter(context, semantics, identity);
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    SimplePdfExporterConfiguration file = configuration(metadata);
    file.setCreatingBatchModeBookmarks(prints.size() > 1);
    exporter.setConfiguration(file);
    SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
    report.setBookmarksEnabled(true);
    exporter.setConfiguration(report);
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private static SimplePdfExporterConfiguration configuration(PdfMetadata metadata) {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(LANGUAGE);
    configuration.setMetadataTitle(metadata.title());
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataAuthor(metadata.author());
    configuration.setMetadataSubject(metadata.subject());
    configuration.setMetadataCreator("Médiane");
    configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
    configuration.setCompressed(true);
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
    configuration.setIccProfilePath(ICC_PROFILE);
    return configuration;
  }

  /**
   * The exporter with our two extension points in place, given directly rather than by class name.
   */
  private static final class Exporter extends JRPdfExporter {

    private final SemanticDocument semantics;
    private final FileIdentity identity;

    Exporter(JasperReportsContext context, SemanticDocument semantics, FileIdentity identity) {
      super(context);
      this.semantics = semantics;
      this.identity = identity;
    }

    @Override
    protected PdfTaggerFactory getPdfTaggerFactory(Boolean tagged) {
      return exporter -> new SemanticTagger(semantics);
    }

    @Override
    protected PdfProducerFactory getPdfProducerFactory() {
      return context -> new TaggedPdfProducer(context, identity, LANGUAGE);
    }
  }
}
