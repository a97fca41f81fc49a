package fr.mediane.statistics.report;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Prints the annual reports for the person signed in. */
@Stateless
@PermitAll
public class ReportPrinter {

  @Inject private ActorDirectory actors;
  @Inject private ReportPress press;

  /**
   * Prints a report: the edition at hand, marked as a project, for those who write or confirm it;
   * otherwise a released edition.
   *
   * @param id identity of the report
   * @param kind what of it
   * @param format the file format
   * @param edition number of a released edition; 0 for the edition at hand, or the last released
   *     one when the reader does not see that
   * @throws fr.mediane.door.NotFoundRefusal when there is none, or the reader does not reach it
   */
  @Requires(Right.REPORT_READ)
  public RenderedDocument print(Long id, ReportKind kind, DocumentFormat format, int edition) {
    return press.print(actors.current(), id, kind, format, edition);
  }
}
