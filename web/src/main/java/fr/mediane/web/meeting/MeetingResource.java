package fr.mediane.web.meeting;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.document.DocumentFormat;
import fr.mediane.dossier.meeting.CalendarFile;
import fr.mediane.dossier.meeting.MeetingPapers;
import fr.mediane.web.rest.Downloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** What is sent to those invited to a meeting: one file a person. */
@Path("/secure/dossiers/{number}/rencontres/{meeting: \\d{1,18}}")
@RequestScoped
public class MeetingResource {

  @Inject private MeetingPapers papers;

  /** The convocation of one person. */
  @GET
  @Path("/convocation-{guest: \\d{1,18}}.{format: pdf|docx}")
  @Requires(Right.DOSSIER_READ)
  public Response convocation(
      @PathParam("number") String number,
      @PathParam("meeting") Long meeting,
      @PathParam("guest") Long guest,
      @PathParam("format") String format) {
    return Downloads.of(
        papers.convocation(
            number, meeting, guest, DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT))));
  }

  /** The copy of the convocation of a party, for whoever holds its power to receive its letters. */
  @GET
  @Path("/convocation-{guest: \\d{1,18}}-copie-{power: \\d{1,18}}.{format: pdf|docx}")
  @Requires(Right.DOSSIER_READ)
  public Response copy(
      @PathParam("number") String number,
      @PathParam("meeting") Long meeting,
      @PathParam("guest") Long guest,
      @PathParam("power") Long power,
      @PathParam("format") String format) {
    return Downloads.of(
        papers.convocation(
            number,
            meeting,
            guest,
            power,
            DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT))));
  }

  /** The entry for a calendar. */
  @GET
  @Path("/rendez-vous.ics")
  @Requires(Right.DOSSIER_READ)
  public Response calendar(@PathParam("number") String number, @PathParam("meeting") Long meeting) {
    CalendarFile file = papers.calendar(number, meeting);
    return Downloads.of(file.name(), CalendarFile.MEDIA_TYPE, file.content());
  }
}
