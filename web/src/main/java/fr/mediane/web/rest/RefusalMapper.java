package fr.mediane.web.rest;

import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A refusal as a resource answers it: « 403 » without the right, « 404 » for what is absent or
 * hidden, « 422 » for the rest, with the message in French.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

  private static final int UNPROCESSABLE = 422;

  @Override
  public Response toResponse(Refusal refusal) {
    return Response.status(statusOf(refusal))
        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .entity(refusal.getMessage())
        .build();
  }

  private static int statusOf(Refusal refusal) {
    if (refusal instanceof ForbiddenRefusal) {
      return Status.FORBIDDEN.getStatusCode();
    }
    return refusal instanceof NotFoundRefusal ? Status.NOT_FOUND.getStatusCode() : UNPROCESSABLE;
  }
}
