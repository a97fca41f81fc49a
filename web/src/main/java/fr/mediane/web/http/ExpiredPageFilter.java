package fr.mediane.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a form sent from a page that has expired with 410 (Gone), since the server has not
 * failed.
 */
@WebFilter(
    filterName = "expiredPage",
    urlPatterns = "/erreur/expiree.xhtml",
    dispatcherTypes = {DispatcherType.ERROR, DispatcherType.FORWARD})
public class ExpiredPageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setStatus(HttpServletResponse.SC_GONE);
    chain.doFilter(request, response);
  }
}
