package fr.mediane.web.http;

import fr.mediane.web.faces.Uploads;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers a mistake of the caller with its own status and a page in French: a forged or malformed
 * request is never a failure of the server. What is no such mistake goes on to the page « 500 ».
 */
@WebFilter(filterName = "faults", urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.REQUEST)
public class FaultFilter extends HttpFilter {

  /** A page answers nothing else. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    int refused = refusalOfLength(request);
    if (refused != 0) {
      // Said before anything is read: the server would give up the connection in the middle.
      response.sendError(refused);
      return;
    }
    try {
      if ("POST".equals(request.getMethod()) && isForged(request)) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException | IOException thrown) {
      Optional<Fault> fault = Fault.of(thrown);
      if (fault.isEmpty() || response.isCommitted()) {
        throw thrown;
      }
      response.resetBuffer();
      response.sendError(fault.get().status());
    }
  }

  /**
   * The status that answers a body which is too long or does not say how long it is, as browsers
   * always do; 0 when its length is accepted.
   */
  private static int refusalOfLength(HttpServletRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      return HttpServletResponse.SC_LENGTH_REQUIRED;
    }
    return request.getContentLengthLong() > Uploads.limit()
        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
        : 0;
  }

  /**
   * Whether a form carries a state or a nonce that no page of ours has written, which Faces and
   * PrimeFaces would stumble over. Only the log-in page is stateless.
   */
  private static boolean isForged(HttpServletRequest request) throws IOException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }
    String nonce = request.getParameter("primefaces.nonce");
    return nonce != null && !isNonce(nonce)
        || request.getServletPath().startsWith("/app/")
            && "stateless".equals(request.getParameter("jakarta.faces.ViewState"));
  }

  /** PrimeFaces writes a random UUID in Base64. */
  private static boolean isNonce(String nonce) {
    try {
      byte[] decoded = Base64.getDecoder().decode(nonce);
      return UUID_FORM.matcher(new String(decoded, StandardCharsets.US_ASCII)).matches();
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }
}
