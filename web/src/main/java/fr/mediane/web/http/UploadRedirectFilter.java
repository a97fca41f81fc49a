package fr.mediane.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells the script that sends a file where to go next, instead of redirecting it: a script follows
 * a redirection unseen, and would use up the message of success that the next page has to show.
 */
@WebFilter(
    filterName = "uploadRedirect",
    urlPatterns = "*.xhtml",
    dispatcherTypes = DispatcherType.REQUEST)
public class UploadRedirectFilter extends HttpFilter {

  /** Header by which the script says that it sends a file. */
  public static final String UPLOAD = "X-Mediane-Upload";

  /** Header of the answer: the address of the next page. */
  public static final String LOCATION = "X-Mediane-Location";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, request.getHeader(UPLOAD) == null ? response : new Told(response));
  }

  private static final class Told extends HttpServletResponseWrapper {

    Told(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendRedirect(String location) {
      setStatus(SC_NO_CONTENT);
      setHeader(LOCATION, location);
    }
  }
}
