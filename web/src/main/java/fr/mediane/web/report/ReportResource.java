package fr.mediane.web.report;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import fr.mediane.statistics.report.ReportKind;
import fr.mediane.statistics.report.ReportPrinter;
import fr.mediane.web.page.Parameters;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The printed annual reports: the format is the extension, {@code zip} for the CSV package. */
@Path("/secure/documents/rapport")
@RequestScoped
public class ReportResource {

  @Inject private ReportPrinter printer;

  /**
   * A report.
   *
   * @param paper {@code rapport}, {@code essentiel} (two pages for the ministers) or {@code fiche}
   * @param edition number of a released edition; the one at hand when missing
   */
  @GET
  @Path("/{id: \\d{1,18}}/{paper: rapport|essentiel|fiche}.{format: pdf|docx|html|xlsx|zip}")
  @Requires(Right.REPORT_READ)
  public Response report(
      @PathParam("id") long id,
      @PathParam("paper") String paper,
      @PathParam("format") String format,
      @QueryParam("edition") String edition) {
    // An edition beyond all integers is none that exists.
    int number =
        Parameters.id(edition).map(typed -> (int) Math.min(typed, Integer.MAX_VALUE)).orElse(0);
    RenderedDocument file = printer.print(id, kind(paper), formatOf(format), number);
    return Downloads.of(file);
  }

  /** What the name of a paper in an address asks for. */
  static ReportKind kind(String paper) {
    return switch (paper) {
      case "essentiel" -> ReportKind.SUMMARY;
      case "fiche" -> ReportKind.SHEET;
      default -> ReportKind.FULL;
    };
  }

  /** The format that an extension asks for. */
  static DocumentFormat formatOf(String extension) {
    return "zip".equals(extension) ? DocumentFormat.CSV : Downloads.formatOf(extension);
  }
}
