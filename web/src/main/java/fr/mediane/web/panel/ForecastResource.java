package fr.mediane.web.panel;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.panel.forecast.ForecastFile;
import fr.mediane.panel.forecast.ForecastReader;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The plan of the next 36 months as a file. */
@Path("/secure")
@RequestScoped
public class ForecastResource {

  private static final String CSV = "text/csv; charset=UTF-8; header=present";

  @Inject private ForecastReader reader;

  /** What the reader may see of the plan, as CSV; the heading alone when none was computed. */
  @GET
  @Path("previsions.csv")
  @Requires(Right.FORECAST_READ)
  public Response file() {
    return Response.ok(ForecastFile.of(reader.view()).getBytes(StandardCharsets.UTF_8), CSV)
        .header("Content-Disposition", "attachment; filename=\"previsions-36-mois.csv\"")
        .build();
  }

  /** What the reader may see of the plan, printed; « 404 » when there is none. */
  @GET
  @Path("previsions.{format: pdf|docx}")
  @Requires(Right.FORECAST_READ)
  public Response paper(@PathParam("format") String format) {
    return Downloads.of(reader.print(Downloads.formatOf(format)));
  }
}
