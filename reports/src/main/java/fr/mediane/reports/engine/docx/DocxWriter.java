package fr.mediane.reports.engine.docx;

public final class DocxWriter {
  public DocxWriter(
      net.sf.jasperreports.engine.JasperReportsContext c,
      fr.mediane.document.DocumentModel m,
      java.time.ZonedDateTime t) {}

  public byte[] write(
      net.sf.jasperreports.engine.JasperPrint p,
      fr.mediane.reports.engine.semantics.SemanticDocument s) {
    return new byte[0];
  }
}
