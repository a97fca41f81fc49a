package fr.mediane.web.entry;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.designation.ListedPapers;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The list of mediators of article 5 as a file (doc. 17). */
@Path("/secure/mediateurs-qualifies")
@RequestScoped
public class ListedResource {

  @Inject private ListedPapers papers;

  /** The list of an instance, printed. */
  @GET
  @Path("{panel}.{format: pdf|docx}")
  @Requires(Right.LISTED_READ)
  public Response print(@PathParam("panel") String panel, @PathParam("format") String format) {
    return Downloads.of(papers.print(panel, Downloads.formatOf(format)));
  }
}
