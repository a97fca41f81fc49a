package fr.mediane.web.piece;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.dossier.admission.ReferralForms;
import fr.mediane.dossier.history.DossierPrints;
import fr.mediane.dossier.piece.PieceFile;
import fr.mediane.dossier.piece.PieceReader;
import fr.mediane.dossier.retention.DestructionReader;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/**
 * The files of a dossier. What is hidden from the reader answers « 404 » like what does not exist;
 * no browser ever shows one inside the application.
 */
@Path("/secure/dossiers/{number}")
@RequestScoped
public class PieceResource {

  private static final String FORMAT = "{format: pdf|docx}";

  @Inject private PieceReader pieces;
  @Inject private ReferralForms referrals;
  @Inject private DossierPrints prints;
  @Inject private DestructionReader destructions;

  /** One piece, as a numbered copy. */
  @GET
  @Path("/pieces/{id: \\d{1,18}}")
  @Requires(Right.DOSSIER_READ)
  public Response piece(@PathParam("number") String number, @PathParam("id") long id) {
    PieceFile file = pieces.open(number, id);
    return Downloads.of(file.name(), file.mediaType(), file.content());
  }

  /** The form of the saisine, as it was registered. */
  @GET
  @Path("/saisine." + FORMAT)
  @Requires(Right.DOSSIER_CONTENT)
  public Response referral(@PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(referrals.of(number, Downloads.formatOf(format)));
  }

  /** Who opened the dossier, by date and quality. */
  @GET
  @Path("/consultations." + FORMAT)
  @Requires(Right.DOSSIER_HANDLE)
  public Response openings(@PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(prints.openings(number, Downloads.formatOf(format)));
  }

  /** The notice on personal data. */
  @GET
  @Path("/notice." + FORMAT)
  @Requires(Right.DOSSIER_HANDLE)
  public Response notice(@PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(prints.notice(number, Downloads.formatOf(format)));
  }

  /** The sheet of the register of processing. */
  @GET
  @Path("/fiche-de-registre." + FORMAT)
  @Requires(Right.DOSSIER_HANDLE)
  public Response processingSheet(
      @PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(prints.processingSheet(number, Downloads.formatOf(format)));
  }

  /** The certificate of the destruction. */
  @GET
  @Path("/certificat." + FORMAT)
  @Requires(Right.DOSSIER_HANDLE)
  public Response certificate(
      @PathParam("number") String number, @PathParam("format") String format) {
    return Downloads.of(destructions.certificate(number, Downloads.formatOf(format)));
  }
}
