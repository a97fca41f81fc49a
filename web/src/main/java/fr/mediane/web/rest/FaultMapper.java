package fr.mediane.web.rest;

import fr.mediane.web.Texts;
import fr.mediane.web.http.Fault;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;

/** Answers every exception of a resource in French plain text, with the status it means. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(FaultMapper.class.getName());
  private static final Set<Integer> NAMED = Set.of(403, 404, 405, 409, 413, 415, 422);

  @Override
  public Response toResponse(Throwable thrown) {
    return Fault.of(thrown)
        .map(fault -> answer(fault.status(), fault.message().orElseGet(() -> text(fault))))
        .orElseGet(() -> failure(thrown));
  }

  private static String text(Fault fault) {
    int named = NAMED.contains(fault.status()) ? fault.status() : 400;
    Texts texts = Texts.of("common");
    return texts.get("error" + named + "_title") + ". " + texts.get("error" + named + "_text");
  }

  private static Response failure(Throwable thrown) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.ERROR, "Resource failed, reference " + reference, thrown);
    return answer(
        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
        Texts.of("common").get("error500_title") + " (" + reference + ").");
  }

  private static Response answer(int status, String message) {
    return Response.status(status)
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .entity(message)
        .build();
  }
}
