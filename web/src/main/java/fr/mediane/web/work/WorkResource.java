package fr.mediane.web.work;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.web.rest.Downloads;
import fr.mediane.work.WorkFileRow;
import fr.mediane.work.WorkReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The files that one's own works produced, sent part by part: none is ever held whole. */
@Path("/secure/travaux")
@RequestScoped
public class WorkResource {

  @Inject private WorkReader reader;

  /** A file; « 404 » for the work of somebody else as for none. */
  @GET
  @Path("{id: \\d+}/{position: \\d{1,4}}")
  @Requires(Right.OWN_WORK)
  public Response file(@PathParam("id") long id, @PathParam("position") int position) {
    WorkFileRow file = reader.download(id, position);
    StreamingOutput body =
        output -> {
          int part = 0;
          byte[] bytes = reader.part(file.id(), part);
          while (bytes.length > 0) {
            output.write(bytes);
            bytes = reader.part(file.id(), ++part);
          }
        };
    return Downloads.of(file.fileName(), file.mediaType(), body);
  }
}
