package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Prints the annual reports: one model, every format. Each print is journaled, with the digest of
 * the file when it is one of a released edition.
 */
@ApplicationScoped
class ReportPress {

  @Inject private AnnualReports reports;
  @Inject private JournalWriter journal;
  @Inject private FiguresSource figures;
  @Inject private ReleasedFiles released;
  @EJB private DocumentRenderer renderer;

  /** Prints a report for a person; see {@link ReportPrinter#print}. */
  RenderedDocument print(
      Actor actor, Long id, ReportKind kind, DocumentFormat format, int edition) {
    AnnualReport report =
        reports.find(id, actor, Right.REPORT_READ).orElseThrow(NotFoundRefusal::new);
    if (kind == ReportKind.SUMMARY && !report.isNational()) {
      throw new NotFoundRefusal();
    }
    ReportRelease release = release(report, actor, edition);
    RenderedDocument file =
        release == null
            ? render(report, null, kind, format)
            : released.file(
                release, kind, format, actor, () -> render(report, release, kind, format));
    journal.read(
        actor,
        "PrintReport",
        "AnnualReport",
        id.toString(),
        release == null
            ? AnnualReports.label(report)
            : ReportTexts.get(
                "issued.journal", AnnualReports.label(report), file.fileName(), file.sha256()));
    return file;
  }

  private RenderedDocument render(
      AnnualReport report, ReportRelease release, ReportKind kind, DocumentFormat format) {
    ReportContent content = release == null ? reports.content(report) : reports.content(release);
    FiguresPart part = figures.of(report, closing(report, release));
    return renderer.render(
        new ReportComposer(report, content, release, part).compose(kind), format);
  }

  /** What a released or signed edition names; what stands now for a draft. */
  private Long closing(AnnualReport report, ReportRelease release) {
    if (release != null) {
      return release.getClosedYearId();
    }
    return report.getState() == ReportState.DRAFT
        ? figures.closing(report).orElse(null)
        : report.getClosingId();
  }

  /** The released edition to print; {@code null} for the edition at hand. */
  private ReportRelease release(AnnualReport report, Actor actor, int edition) {
    boolean current = report.getState() == ReportState.RELEASED;
    if (edition == 0 && ReportScope.seesLive(actor, report) && !current) {
      return null;
    }
    List<ReportRelease> releases = reports.releases(report);
    return releases.stream()
        .filter(release -> edition == 0 || release.getEdition() == edition)
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }
}
