package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.admission.ReferralForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The blank form of the saisine (doc. 1), for whoever wants to seize the mediator. */
@Path("/secure/documents/saisine-vierge.{format: pdf|docx}")
@RequestScoped
public class ReferralFormResource {

  @Inject private ReferralForms forms;

  /** The form of the reader's own instance. */
  @GET
  @Requires(Right.DOSSIER_HANDLE)
  public Response blank(@PathParam("format") String format) {
    return Downloads.of(forms.blank(Downloads.formatOf(format)));
  }
}
