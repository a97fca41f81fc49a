package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.undertaking.UndertakingReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The printed undertakings of confidentiality (doc. 14). */
@Path("/secure/documents/engagement")
@RequestScoped
public class UndertakingResource {

  @Inject private UndertakingReader undertakings;

  /** One's own latest undertaking. */
  @GET
  @Path("/mien.{format: pdf|docx}")
  @Requires(Right.UNDERTAKING_SIGN)
  public Response own(@PathParam("format") String format) {
    return Downloads.of(undertakings.printOwn(Downloads.formatOf(format)));
  }

  /** An undertaking of the reader's instances. */
  @GET
  @Path("/{id: \\d{1,18}}.{format: pdf|docx}")
  @Requires(Right.UNDERTAKING_READ)
  public Response of(@PathParam("id") long id, @PathParam("format") String format) {
    return Downloads.of(undertakings.print(id, Downloads.formatOf(format)));
  }
}
