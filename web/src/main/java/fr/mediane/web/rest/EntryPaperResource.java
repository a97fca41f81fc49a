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
    EntryPaper wanted =
        switch (paper) {
          case "designation" -> EntryPaper.DESIGNATION;
          case "recusation" -> EntryPaper.CHALLENGE;
          default -> EntryPaper.RECEIPT;
        };
    return Downloads.of(desk.print(number, wanted, rank, Downloads.formatOf(format)));
  }
}
