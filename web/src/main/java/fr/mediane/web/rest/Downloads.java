package fr.mediane.web.rest;

import fr.mediane.document.DocumentFormat;
import fr.mediane.document.RenderedDocument;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers a file to be saved: never shown inside the application, never kept by a cache. */
public final class Downloads {

  private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private Downloads() {}

  /** The format that the extension of an address asks for. */
  public static DocumentFormat formatOf(String extension) {
    return DocumentFormat.valueOf(extension.toUpperCase(Locale.ROOT));
  }

  /** A produced document. */
  public static Response of(RenderedDocument file) {
    return of(file.fileName(), file.mediaType(), file.content());
  }

  /**
   * A file.
   *
   * @param name any name; what is not plain ASCII is told apart (RFC 6266)
   * @param content its bytes, or what writes them
   */
  public static Response of(String name, String mediaType, Object content) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    String plain = name.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\]", "_");
    return Response.ok(content, mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", SANDBOX)
        .build();
  }
}
