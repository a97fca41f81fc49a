package fr.mediane.statistics.report;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentStore;
import fr.mediane.document.RenderedDocument;
import fr.mediane.sending.IssuedFiles;
import fr.mediane.sending.IssuedKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The files of the released editions: each is printed once, issued (sealed, its digest known), kept
 * with its edition, and handed over byte for byte ever after. Who holds a copy can check it,
 * whenever he was given it.
 */
@ApplicationScoped
class ReleasedFiles {

  private static final String OBJECT = "ReportRelease";

  @Inject private DocumentStore documents;
  @Inject private IssuedFiles issued;
  @Inject private Clock clock;

  /** The file of an edition, when somebody has asked for it before. */
  Optional<RenderedDocument> find(ReportRelease release, ReportKind kind, DocumentFormat format) {
    return documents.find(OBJECT, release.getId(), kind.name(), format);
  }

  /**
   * A file of an edition.
   *
   * @param by account of who asks
   * @param print makes it, when nobody asked for it before. Two persons who ask for the first time
   *     at the same moment receive two files, both issued; the last one stays.
   * @throws fr.mediane.door.Refusal when the site has a certificate and the seal could not be put
   */
  RenderedDocument file(
      ReportRelease release,
      ReportKind kind,
      DocumentFormat format,
      String by,
      Supplier<RenderedDocument> print) {
    return find(release, kind, format)
        .orElseGet(() -> keep(release, kind, format, by, print.get()));
  }

  private RenderedDocument keep(
      ReportRelease release,
      ReportKind kind,
      DocumentFormat format,
      String by,
      RenderedDocument printed) {
    AnnualReport report = release.getReport();
    Instant now = clock.instant();
    RenderedDocument file =
        issued.issue(
            report.isNational() ? IssuedKind.NATIONAL_REPORT : IssuedKind.REGIONAL_REPORT,
            ReportTexts.get(
                "issued." + kind,
                AnnualReports.label(report),
                Integer.toString(release.getEdition())),
            report.getPanel().getId(),
            printed,
            now,
            by);
    documents.keep(OBJECT, release.getId(), kind.name(), format, file, now, by);
    return file;
  }
}
