package fr.mediane.web.access;

import fr.mediane.access.Right;
import fr.mediane.access.Role;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** Serves a page of {@code /app} only to the roles that hold its right; a refusal is journaled. */
@WebFilter(
    urlPatterns = "/app/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class PageGuard extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient JournalWriter journal;
  @Inject private transient Clock clock;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Right> right = PageCatalogue.rightOf(request.getServletPath());
    if (right.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<Role> role =
        Arrays.stream(Role.values())
            .filter(known -> request.isUserInRole(known.name()))
            .findFirst();
    if (role.filter(right.get()::isHeldBy).isEmpty()) {
      journal.writeApart(
          new JournalRecord(
              clock.instant(),
              request.getRemoteUser(),
              role.map(Role::name).orElse(null),
              "Page",
              Outcome.REFUSED,
              "Page",
              request.getServletPath(),
              null,
              "FORBIDDEN"));
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
