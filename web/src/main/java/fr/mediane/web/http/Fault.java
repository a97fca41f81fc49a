package fr.mediane.web.http;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.web.page.MalformedAddressException;
import jakarta.ejb.EJBAccessException;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.application.ProtectedViewException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.primefaces.csp.CspException;

/**
 * What an exception says to the caller: his mistake, with its status, or a failure of the server
 * (none of these). One table for pages and resources.
 *
 * @param status status of the answer, 4xx
 * @param message in French, when the exception carries one for people
 */
public record Fault(int status, Optional<String> message) {

  /** Status of an act that breaks a rule: the request is well formed, its content is refused. */
  public static final int UNPROCESSABLE = 422;

  /** Longest chain of causes followed. */
  private static final int MAX_DEPTH = 20;

  /** Undertow's own exception, in a module that the application does not see. */
  private static final String TOO_BIG = "RequestTooBigException";

  /** How Undertow begins its message about a form whose end never came. */
  private static final String CUT_FORM = "UT000036";

  /** How Undertow begins its message about a form with a file that is not sent as one. */
  private static final String NO_PARTS = "UT010016";

  /**
   * What the first exception of a chain of causes that means something says; empty for a failure.
   */
  public static Optional<Fault> of(Throwable thrown) {
    return causes(thrown).stream().map(Fault::read).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Fault> read(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Optional.of(new Fault(statusOf(refusal), Optional.of(refusal.getMessage())));
    }
    if (cause instanceof ViewExpiredException) {
      return plain(HttpServletResponse.SC_GONE);
    }
    if (cause instanceof EJBAccessException) {
      return plain(HttpServletResponse.SC_FORBIDDEN);
    }
    if (cause instanceof MalformedAddressException
        || cause instanceof CspException
        || cause instanceof ConverterException
        || cause instanceof ProtectedViewException
        || cause instanceof PropertyNotWritableException) {
      return plain(HttpServletResponse.SC_BAD_REQUEST);
    }
    if (cause instanceof WebApplicationException answer
        && answer.getResponse().getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      return plain(answer.getResponse().getStatus());
    }
    if (cause instanceof IOException && begins(cause, CUT_FORM)
        || cause instanceof ServletException && begins(cause, NO_PARTS)) {
      return plain(HttpServletResponse.SC_BAD_REQUEST);
    }
    return cause.getClass().getSimpleName().contains(TOO_BIG)
        ? plain(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
        : Optional.empty();
  }

  private static boolean begins(Throwable cause, String code) {
    return cause.getMessage() != null && cause.getMessage().startsWith(code);
  }

  private static int statusOf(Refusal refusal) {
    if (refusal instanceof ForbiddenRefusal) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (refusal instanceof NotFoundRefusal) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return refusal instanceof ConflictRefusal ? HttpServletResponse.SC_CONFLICT : UNPROCESSABLE;
  }

  private static Optional<Fault> plain(int status) {
    return Optional.of(new Fault(status, Optional.empty()));
  }

  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = thrown;
        cause != null && causes.size() < MAX_DEPTH;
        cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
