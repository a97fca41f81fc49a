package fr.mediane.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers a mistake of the caller with its own status and a page in French: a forged or malformed
 * request is never a failure of the server. What is no such mistake goes on to the page « 500 ».
 */
@WebFilter(filterName = "faults", urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.REQUEST)
public class FaultFilter extends HttpFilter {

  /** A page answers nothing else. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

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
    try {
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
}
