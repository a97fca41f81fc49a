package fr.mediane.web.intake;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.network.intake.ImportReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;

/** The report of an import, as a file for a spreadsheet. */
@Path("/secure/imports")
@RequestScoped
public class ImportResource {

  private static final String CSV = "text/csv; charset=UTF-8; header=present";
  private static final String TEXT = MediaType.TEXT_PLAIN + "; charset=UTF-8";

  @Inject private ImportReader reader;

  /** The lines refused or accepted with a remark, each with why; « 404 » while the import runs. */
  @GET
  @Path("{id: \\d+}/rapport.csv")
  @Requires(Right.ESTABLISHMENT_IMPORT)
  public Response report(@PathParam("id") long id) {
    try {
      var report = reader.report(id);
      StreamingOutput body =
          output -> {
            try (report) {
              report.transferTo(output);
            }
          };
      return Response.ok(body, CSV)
          .header("Content-Disposition", "attachment; filename=\"import-" + id + "-rapport.csv\"")
          .build();
    } catch (NotFoundRefusal absent) {
      return refused(Status.NOT_FOUND, absent);
    } catch (ForbiddenRefusal forbidden) {
      return refused(Status.FORBIDDEN, forbidden);
    }
  }

  private static Response refused(Status status, Refusal refusal) {
    return Response.status(status).type(TEXT).entity(refusal.getMessage()).build();
  }
}
