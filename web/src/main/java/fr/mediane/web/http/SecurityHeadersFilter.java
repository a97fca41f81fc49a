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
 * Puts the security and caching headers on every response: pages, assets, downloads and errors.
 *
 * <p>The content security policy of Faces pages is PrimeFaces' (parameter {@code
 * primefaces.CSP_POLICY} in {@code web.xml}), because it carries the nonce of the page; all other
 * responses get one that allows no script at all.
 */
@WebFilter(
    filterName = "securityHeaders",
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
    asyncSupported = true)
public class SecurityHeadersFilter extends HttpFilter {

  private static final String NO_SCRIPT =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String SECURE_ONLY = "max-age=31536000; includeSubDomains";

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", SECURE_ONLY);
    }
    String path = request.getServletPath();
    if (path.startsWith("/assets/")) {
      response.setHeader("Cache-Control", FOR_EVER);
    } else if (!path.startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (path.endsWith(".xhtml")) {
      response.setHeader("Content-Security-Policy", null);
    } else {
      response.setHeader("Content-Security-Policy", NO_SCRIPT);
    }
    chain.doFilter(request, response);
  }
}
