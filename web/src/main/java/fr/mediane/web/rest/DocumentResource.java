package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.act.DocumentDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The printed documents. The format is the extension of the address: {@code .pdf} or {@code .docx}.
 * What is hidden from the reader answers « 404 » like what does not exist.
 */
@Path("/secure/documents")
@RequestScoped
public class DocumentResource {

  private static final String FORMAT = "{format: pdf|docx}";

  @Inject private DocumentDesk desk;

  /** A signed act, byte for byte as it was kept. */
  @GET
  @Path("/acte/{number}." + FORMAT)
  @Requires(Right.PANEL_READ)
  public Response act(@PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(desk.act(number, Downloads.formatOf(format)));
  }

  /** The act of a proposal before its signature, marked « PROJET ». */
  @GET
  @Path("/projet/{proposal}." + FORMAT)
  @Requires(Right.PROPOSAL_READ)
  public Response project(
      @PathParam("proposal") String proposal, @PathParam("format") String format) {
    return Downloads.of(desk.project(proposal, Downloads.formatOf(format)));
  }

  /** The sheet of a proposal. */
  @GET
  @Path("/proposition/{proposal}." + FORMAT)
  @Requires(Right.PROPOSAL_READ)
  public Response sheet(
      @PathParam("proposal") String proposal, @PathParam("format") String format) {
    return Downloads.of(desk.sheet(proposal, Downloads.formatOf(format)));
  }

  /**
   * The roster of an instance.
   *
   * @param date ISO date on which the composition is read; today when missing
   */
  @GET
  @Path("/composition/{panel}." + FORMAT)
  @Requires(Right.PANEL_READ)
  public Response roster(
      @PathParam("panel") String panel,
      @PathParam("format") String format,
      @QueryParam("date") String date) {
    return Downloads.of(desk.roster(panel, dateOf(date), Downloads.formatOf(format)));
  }

  private static LocalDate dateOf(String date) {
    if (date == null || date.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new NotFoundRefusal();
    }
  }
}
