package fr.mediane.web.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Prolongs the session of a person who is filling in a long form and asks to stay connected.
 *
 * <p>Answers 204 when the session goes on, 401 when it has already ended; it returns nothing else
 * and changes nothing.
 */
@WebServlet("/session/prolonger")
public class KeepAliveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    boolean connected = request.getSession(false) != null && request.getUserPrincipal() != null;
    response.setStatus(
        connected ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
  }
}
