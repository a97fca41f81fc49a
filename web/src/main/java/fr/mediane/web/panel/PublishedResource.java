package fr.mediane.web.panel;

import fr.mediane.access.OpenToAll;
import fr.mediane.panel.view.CompositionFile;
import fr.mediane.panel.view.PublishedComposition;
import fr.mediane.panel.view.PublishedReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The composition that the acts publish, as a file with its Table Schema, for anybody. */
@Path("/public/instances/{code}")
@RequestScoped
public class PublishedResource {

  @Inject private PublishedReader published;

  /** What the acts publish of an instance today, as CSV; « 404 » for an unknown code. */
  @GET
  @Path("composition.csv")
  @OpenToAll
  public Response publishedFile(@PathParam("code") String code) {
    return CompositionResource.orNotFound(
        () -> {
          PublishedComposition composition = published.byCode(code);
          return CompositionResource.file(
                  CompositionFile.of(composition), composition.code(), composition.date())
              .header("Link", "<composition.schema.json>; rel=\"describedby\"")
              .build();
        });
  }

  /** The Table Schema of the published file; « 404 » for an unknown code. */
  @GET
  @Path("composition.schema.json")
  @OpenToAll
  public Response publishedSchema(@PathParam("code") String code) {
    return CompositionResource.orNotFound(
        () ->
            Response.ok(
                    TableSchema.of(published.byCode(code)).toString(),
                    MediaType.APPLICATION_JSON + "; charset=UTF-8")
                .build());
  }
}
