package fr.mediane.web.report;

import fr.mediane.access.OpenToAll;
import fr.mediane.statistics.report.PublishedReports;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The files of the national annual reports, for anybody (Charter, art. 6). */
@Path("/public/rapports")
@RequestScoped
public class PublishedReportResource {

  @Inject private PublishedReports reports;

  /**
   * A file of the last released edition of a year; « 404 » when none is released.
   *
   * @param paper {@code rapport}, {@code essentiel} (two pages for the ministers) or {@code fiche}
   */
  @GET
  @Path("/{year: \\d{4}}/{paper: rapport|essentiel|fiche}.{format: pdf|docx|html|xlsx|zip}")
  @OpenToAll
  public Response report(
      @PathParam("year") int year,
      @PathParam("paper") String paper,
      @PathParam("format") String format) {
    return Downloads.of(
        reports.file(year, ReportResource.kind(paper), ReportResource.formatOf(format)));
  }
}
