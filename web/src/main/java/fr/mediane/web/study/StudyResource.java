package fr.mediane.web.study;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.panel.study.StudyReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What a study found, as a file. */
@Path("/secure/etudes")
@RequestScoped
@Produces(StudyResource.CSV)
public class StudyResource {

  static final String CSV = "text/csv;charset=UTF-8";

  @Inject private StudyReader reader;

  /** The composition and its criteria for a spreadsheet; « 404 » as long as nothing is found. */
  @GET
  @Path("/{id: \\d{1,18}}/composition.csv")
  @Requires(Right.PROPOSAL_DRAFT)
  public Response file(@PathParam("id") long id) {
    return Response.ok(reader.csv(id), CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"etude-" + id + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
