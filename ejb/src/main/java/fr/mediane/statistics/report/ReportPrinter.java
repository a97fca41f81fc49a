package fr.mediane.statistics.report;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentRenderer;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Prints the annual reports: one model, every format. Each print is journaled. */
@Stateless
@PermitAll
public class ReportPrinter {

  @Inject private ActorDirectory actors;
  @Inject private AnnualReports reports;
  @Inject private JournalWriter journal;
  @Inject private FiguresSource figures;
  @EJB private DocumentRenderer renderer;

  /**
   * Prints a report: the edition at hand, marked as a project, for those who write or confirm it;
   * otherwise a released edition.
   *
   * @param id identity of the report
   * @param kind what of it
   * @param format the file format
   * @param edition number of a released edition; 0 for the edition at hand, or the last released
   *     one when the reader does not see that
   * @throws NotFoundRefusal when there is none, or the reader does not reach it
   */
  @Requires(Right.REPORT_READ)
  public RenderedDocument print(Long id, ReportKind kind, DocumentFormat format, int edition) {
    Actor actor = actors.current();
    AnnualReport report =
        reports.find(id, actor, Right.REPORT_READ).orElseThrow(NotFoundRefusal::new);
    if (kind == ReportKind.SUMMARY && !report.isNational()) {
      throw new NotFoundRefusal();
    }
    ReportRelease release = release(report, actor, edition);
    ReportContent content = release == null ? reports.content(report) : reports.content(release);
    FiguresPart part = figures.of(report);
    RenderedDocument file =
        renderer.render(new ReportComposer(report, content, release, part).compose(kind), format);
    journal.read(actor, "PrintReport", "AnnualReport", id.toString(), AnnualReports.label(report));
    return file;
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
