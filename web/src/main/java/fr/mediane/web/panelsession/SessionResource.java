package fr.mediane.web.panelsession;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.session.SessionPapers;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The papers of a session. What is hidden from the reader answers « 404 ». */
@Path("/secure/seances")
@RequestScoped
public class SessionResource {

  private static final String FORMAT = "{format: pdf|docx}";

  @Inject private SessionPapers papers;

  /**
   * The agenda.
   *
   * @param addressee identity of the member it is addressed to; the reader himself when missing
   */
  @GET
  @Path("/{number}/ordre-du-jour." + FORMAT)
  @Requires(Right.SESSION_READ)
  public Response agenda(
      @PathParam("number") String number,
      @PathParam("format") String format,
      @QueryParam("pour") Long addressee) {
    return Downloads.of(papers.agenda(number, addressee, Downloads.formatOf(format)));
  }

  /** The attendance sheet. */
  @GET
  @Path("/{number}/presence." + FORMAT)
  @Requires(Right.SESSION_MANAGE)
  public Response attendance(
      @PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(papers.attendance(number, Downloads.formatOf(format)));
  }

  /**
   * The record of a session held.
   *
   * @param addressee identity of the member it is addressed to; the reader himself when missing
   */
  @GET
  @Path("/{number}/releve." + FORMAT)
  @Requires(Right.SESSION_READ)
  public Response record(
      @PathParam("number") String number,
      @PathParam("format") String format,
      @QueryParam("pour") Long addressee) {
    return Downloads.of(papers.record(number, addressee, Downloads.formatOf(format)));
  }
}
