package fr.mediane.web.panel;

import fr.mediane.access.OpenToAll;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.view.CompositionDate;
import fr.mediane.panel.view.CompositionFile;
import fr.mediane.panel.view.PanelReader;
import fr.mediane.panel.view.PublishedComposition;
import fr.mediane.panel.view.PublishedReader;
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

/**
 * Compositions as files: the published one with its Table Schema for anybody, the whole one on any
 * date for the people of the network.
 */
@Path("/")
@RequestScoped
public class CompositionResource {

  private static final String CSV = "text/csv; charset=UTF-8; header=present";
  private static final String TEXT = MediaType.TEXT_PLAIN + "; charset=UTF-8";

  @Inject private PublishedReader published;
  @Inject private PanelReader reader;
  @Inject private Clock clock;

  /** What the acts publish of an instance today, as CSV; « 404 » for an unknown code. */
  @GET
  @Path("public/instances/{code}/composition.csv")
  @OpenToAll
  public Response publishedFile(@PathParam("code") String code) {
    return orNotFound(
        () -> {
          PublishedComposition composition = published.byCode(code);
          return file(CompositionFile.of(composition), composition.code(), composition.date())
              .header("Link", "<composition.schema.json>; rel=\"describedby\"")
              .build();
        });
  }

  /** The Table Schema of the published file; « 404 » for an unknown code. */
  @GET
  @Path("public/instances/{code}/composition.schema.json")
  @OpenToAll
  public Response publishedSchema(@PathParam("code") String code) {
    return orNotFound(
        () ->
            Response.ok(
                    TableSchema.of(published.byCode(code)).toString(),
                    MediaType.APPLICATION_JSON + "; charset=UTF-8")
                .build());
  }

  /**
   * A composition on a date, as CSV.
   *
   * @param typed ISO date, today when absent; « 400 » and why when it cannot be used
   */
  @GET
  @Path("secure/instances/{code}/composition.csv")
  @Requires(Right.PANEL_READ)
  public Response file(@PathParam("code") String code, @QueryParam("date") String typed) {
    CompositionDate date = CompositionDate.of(typed, LegalTime.today(clock));
    if (!date.valid()) {
      return Response.status(Status.BAD_REQUEST).type(TEXT).entity(date.problem()).build();
    }
    return orNotFound(
        () -> file(CompositionFile.of(reader.sheet(code, date.date())), code, date.date()).build());
  }

  private static Response.ResponseBuilder file(String csv, String code, LocalDate date) {
    return Response.ok(csv.getBytes(StandardCharsets.UTF_8), CSV)
        .header(
            "Content-Disposition",
            "attachment; filename=\"composition-" + code + "-" + date + ".csv\"");
  }

  private static Response orNotFound(Supplier<Response> answer) {
    try {
      return answer.get();
    } catch (NotFoundRefusal absent) {
      return Response.status(Status.NOT_FOUND).type(TEXT).entity(absent.getMessage()).build();
    }
  }
}
