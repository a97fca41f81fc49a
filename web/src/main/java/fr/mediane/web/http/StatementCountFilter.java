package fr.mediane.web.http;

import fr.mediane.persistence.StatementCounter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells in a header how many SQL statements a page sent, when the server is started with {@code
 * mediane.statements.header=true}: for the tests of the budget of six, never in production.
 */
@WebFilter(urlPatterns = "/*")
public class StatementCountFilter extends HttpFilter {

  /** Name of the header. */
  public static final String HEADER = "X-Mediane-Statements";

  private static final long serialVersionUID = 1L;

  /** Large enough for any page: nothing is sent before the count is known. */
  private static final int BUFFER = 4 << 20;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!Boolean.getBoolean("mediane.statements.header")
        || request.getServletPath().startsWith("/assets/")) {
      chain.doFilter(request, response);
      return;
    }
    response.setBufferSize(BUFFER);
    StatementCounter.reset();
    try {
      chain.doFilter(request, response);
      if (!response.isCommitted()) {
        response.setIntHeader(HEADER, StatementCounter.count());
      }
    } finally {
      StatementCounter.clear();
    }
  }
}
