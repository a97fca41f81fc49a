package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.regulation.DatedTexts;
import fr.mediane.time.LegalTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints the annual reports: one model, every format. Each print is journaled, with the digest of
 * the file when it is one of a released edition.
 */
@ApplicationScoped
class ReportPress {

  /** Kind of the wording that names the recipients, one a line. */
  private static final String WORDING = "ANNUAL_REPORT";

  @Inject private AnnualReports reports;
  @Inject private JournalWriter journal;
  @Inject private FiguresSource figures;
  @Inject private ReleasedFiles released;
  @Inject private DatedTexts texts;
  @Inject private Clock clock;
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
            : released(release, kind, format, actor.username());
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

  /**
   * A file of a released edition, printed when nobody has asked for it before.
   *
   * @param by account of who asks
   */
  RenderedDocument released(
      ReportRelease release, ReportKind kind, DocumentFormat format, String by) {
    return released.file(
        release, kind, format, by, () -> render(release.getReport(), release, kind, format));
  }

  private RenderedDocument render(
      AnnualReport report, ReportRelease release, ReportKind kind, DocumentFormat format) {
    ReportContent content = release == null ? reports.content(report) : reports.content(release);
    FiguresPart part = figures.of(report, closing(report, release));
    return renderer.render(
        new ReportComposer(report, content, release, part, recipients(report, release))
            .compose(kind),
        format);
  }

  /** Those of the wording in force on the day of the release; of today for a draft. */
  private List<String> recipients(AnnualReport report, ReportRelease release) {
    LocalDate on =
        release == null ? LegalTime.today(clock) : LegalTime.dateOf(release.getReleasedAt());
    String section = report.isNational() ? "RECIPIENTS_NATIONAL" : "RECIPIENTS_REGIONAL";
    return texts
        .of(WORDING, on)
        .getOrDefault(section, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
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
