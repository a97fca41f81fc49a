package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.agreement.AgreementPrints;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The agreement of a mediation as it stands (doc. 9). */
@Path("/secure/documents/accord-de-mediation/{number}")
@RequestScoped
public class AgreementResource {

  @Inject private AgreementPrints prints;

  /** The agreement, with the signatures recorded. */
  @GET
  @Path("/accord.{format: pdf|docx}")
  @Requires(Right.DOSSIER_MEDIATE)
  public Response agreement(
      @PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(prints.print(number, Downloads.formatOf(format)));
  }
}
