package fr.mediane.web.panel;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.view.CompositionDate;
import fr.mediane.panel.view.CompositionFile;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.time.LegalTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/** The whole composition on any date as a file, for the people of the network. */
@Path("/secure")
@RequestScoped
public class CompositionResource {

  private static final String CSV = "text/csv; charset=UTF-8; header=present";
  private static final String TEXT = MediaType.TEXT_PLAIN + "; charset=UTF-8";

  @Inject private PanelReader reader;
  @Inject private Clock clock;

  /**
   * A composition on a date, as CSV.
   *
   * @param typed ISO date, today when absent; « 400 » and why when it cannot be used
   */
  @GET
  @Path("instances/{code}/composition.csv")
  @Requires(Right.PANEL_READ)
  public Response file(@PathParam("code") String code, @QueryParam("date") String typed) {
    CompositionDate date = CompositionDate.of(typed, LegalTime.today(clock));
    if (!date.valid()) {
      return Response.status(Status.BAD_REQUEST).type(TEXT).entity(date.problem()).build();
    }
    return orNotFound(
        () -> file(CompositionFile.of(reader.sheet(code, date.date())), code, date.date()).build());
  }

  /** An answer to save under a name that says what it is. */
  static Response.ResponseBuilder file(String csv, String code, LocalDate date) {
    return Response.ok(csv.getBytes(StandardCharsets.UTF_8), CSV)
        .header(
            "Content-Disposition",
            "attachment; filename=\"composition-" + code + "-" + date + ".csv\"");
  }

  /** « 404 » and a word, for what does not exist or is hidden. */
  static Response orNotFound(Supplier<Response> answer) {
    try {
      return answer.get();
    } catch (NotFoundRefusal absent) {
      return Response.status(Status.NOT_FOUND).type(TEXT).entity(absent.getMessage()).build();
    }
  }
}
