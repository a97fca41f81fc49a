package fr.mediane.statistics.report;

import fr.mediane.access.OpenToAll;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrentAccessTimeoutException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The national annual reports as anybody may read them, signed in or not: anonymised and public
 * (Charter, art. 6). Only their last released edition; a regional report is never one of them.
 */
@Stateless
@PermitAll
public class PublishedReports {

  @Inject private AnnualReports reports;
  @Inject private ReleasedFiles files;
  @Inject private PublicPress press;

  /** The reports, the latest year first. */
  @OpenToAll
  public List<PublishedReport> all() {
    return reports.national().stream()
        .map(
            release ->
                new PublishedReport(
                    release.getReport().getYear(), release.getEdition(), release.getReleasedAt()))
        .toList();
  }

  /**
   * A file of a report, byte for byte the one that its recipients received.
   *
   * @param year the year that the report tells
   * @throws NotFoundRefusal when no national report of that year is released
   * @throws Refusal when others wait for their first prints
   */
  @OpenToAll
  public RenderedDocument file(int year, ReportKind kind, DocumentFormat format) {
    ReportRelease release = reports.national(year).orElseThrow(NotFoundRefusal::new);
    return files.find(release, kind, format).orElseGet(() -> printed(year, kind, format));
  }

  private RenderedDocument printed(int year, ReportKind kind, DocumentFormat format) {
    try {
      return press.print(year, kind, format);
    } catch (ConcurrentAccessTimeoutException waited) {
      throw new Refusal(ReportTexts.get("public.busy"));
    }
  }
}
