package fr.mediane.web.vacation;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.vacation.StatementPapers;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;

/** The monthly statements of vacations as files (doc. 18). */
@Path("/secure/vacations/{panel}")
@RequestScoped
public class VacationResource {

  private static final String MONTH = "{month: \\d{4}-(?:0[1-9]|1[0-2])}";

  @Inject private StatementPapers papers;

  /** The statement, printed. */
  @GET
  @Path(MONTH + ".{format: pdf|docx}")
  @Requires(Right.VACATION_READ)
  public Response print(
      @PathParam("panel") String panel,
      @PathParam("month") String month,
      @PathParam("format") String format) {
    return Downloads.of(papers.print(panel, YearMonth.parse(month), Downloads.formatOf(format)));
  }

  /** The statement for a spreadsheet. */
  @GET
  @Path(MONTH + ".csv")
  @Requires(Right.VACATION_READ)
  public Response csv(@PathParam("panel") String panel, @PathParam("month") String month) {
    return Downloads.of(
        "vacations-" + panel + "-" + month + ".csv",
        "text/csv; charset=UTF-8; header=present",
        papers.csv(panel, YearMonth.parse(month)));
  }
}
