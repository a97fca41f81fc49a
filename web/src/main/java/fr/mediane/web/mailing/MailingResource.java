package fr.mediane.web.mailing;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.mailing.MailingReader;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** One letter of a mailing, to be seen before the others are printed. */
@Path("/secure/courriers")
@RequestScoped
public class MailingResource {

  @Inject private MailingReader reader;

  /** The letter to the first establishment. */
  @GET
  @Path("{id: \\d{1,18}}/apercu.pdf")
  @Requires(Right.MAILING_SEND)
  public Response preview(@PathParam("id") long id) {
    return Downloads.of(reader.preview(id));
  }
}
