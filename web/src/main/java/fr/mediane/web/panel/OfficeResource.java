package fr.mediane.web.panel;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.office.OfficePapers;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * The papers by which an instance is set up and works, as files (doc. 16, 21 and 22). What is
 * hidden from the reader answers « 404 » like what does not exist.
 */
@Path("/secure")
@RequestScoped
public class OfficeResource {

  private static final String FORMAT = "{format: pdf|docx}";

  @Inject private OfficePapers papers;

  /** A call for applications. */
  @GET
  @Path("/appels/{id: \\d{1,18}}." + FORMAT)
  @Requires(Right.CANDIDATE_READ)
  public Response call(@PathParam("id") long id, @PathParam("format") String format) {
    return Downloads.of(papers.call(id, Downloads.formatOf(format)));
  }

  /** The ranked list of a proposal. */
  @GET
  @Path("/propositions/{number}/liste." + FORMAT)
  @Requires(Right.PROPOSAL_READ)
  public Response ranked(@PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(papers.ranked(number, Downloads.formatOf(format)));
  }

  /** The rules of procedure of an instance. */
  @GET
  @Path("/instances/{panel}/reglement-interieur." + FORMAT)
  @Requires(Right.OFFICE_PRINT)
  public Response rules(@PathParam("panel") String panel, @PathParam("format") String format) {
    return Downloads.of(papers.rules(panel, Downloads.formatOf(format)));
  }

  /** The convention between the agency and the mediator of an instance. */
  @GET
  @Path("/instances/{panel}/convention." + FORMAT)
  @Requires(Right.OFFICE_PRINT)
  public Response convention(@PathParam("panel") String panel, @PathParam("format") String format) {
    return Downloads.of(papers.convention(panel, Downloads.formatOf(format)));
  }
}
