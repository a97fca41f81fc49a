package fr.mediane.web.rest;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.entry.EntryPaper;
import fr.mediane.dossier.entry.EntryPaperDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The printed papers of the entry into mediation (doc. 6, 7 and 23). */
@Path("/secure/documents/entree/{number}")
@RequestScoped
public class EntryPaperResource {

  @Inject private EntryPaperDesk desk;

  /** The entry agreement, one for all. */
  @GET
  @Path("/accord.{format: pdf|docx}")
  @Requires(Right.DOSSIER_HANDLE)
  public Response agreement(
      @PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(desk.print(number, EntryPaper.AGREEMENT, null, Downloads.formatOf(format)));
  }

  /** A paper for one party. */
  @GET
  @Path("/{paper: designation|recusation|recepisse}/{rank: \\d{1,3}}.{format: pdf|docx}")
  @Requires(Right.DOSSIER_HANDLE)
  public Response forParty(
      @PathParam("number") String number,
      @PathParam("paper") String paper,
      @PathParam("rank") int rank,
      @PathParam("format") String format) {
    return Downloads.of(desk.print(number, paper(paper), rank, Downloads.formatOf(format)));
  }

  /** The copy of a letter to a party, for whoever holds its power to receive its letters. */
  @GET
  @Path(
      "/{paper: designation|recepisse}/{rank: \\d{1,3}}/copie-{power: \\d{1,18}}.{format: pdf|docx}")
  @Requires(Right.DOSSIER_HANDLE)
  public Response copy(
      @PathParam("number") String number,
      @PathParam("paper") String paper,
      @PathParam("rank") int rank,
      @PathParam("power") Long power,
      @PathParam("format") String format) {
    return Downloads.of(desk.print(number, paper(paper), rank, power, Downloads.formatOf(format)));
  }

  private static EntryPaper paper(String name) {
    return switch (name) {
      case "designation" -> EntryPaper.DESIGNATION;
      case "recusation" -> EntryPaper.CHALLENGE;
      default -> EntryPaper.RECEIPT;
    };
  }
}
