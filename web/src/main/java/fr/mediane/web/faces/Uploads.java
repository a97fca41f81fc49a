package fr.mediane.web.faces;

import fr.mediane.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the field of a file says of its limits and of what is missing. */
@Named("uploads")
@ApplicationScoped
public class Uploads {

  /** Variable of the environment that sets the limit, in bytes. */
  private static final String VARIABLE = "MEDIANE_MAX_UPLOAD";

  private static final long DEFAULT = 80L << 20;
  private static final int MEGABYTE = 1 << 20;

  @Inject private HttpServletRequest request;

  /** Longest request that pages accept, in bytes. */
  public static long limit() {
    String value = System.getenv(VARIABLE);
    return value == null || value.isBlank() ? DEFAULT : Long.parseLong(value.strip());
  }

  /** {@link #limit()}, for pages. */
  public long getMaxBytes() {
    return limit();
  }

  /** Why a file beyond the limit is not sent. */
  public String getTooLarge() {
    return Texts.of("common").get("upload_tooLarge", limit() / MEGABYTE);
  }

  /**
   * Why a field that must carry a file carries none: Faces takes an empty file for no file at all.
   *
   * @param field identity of the field
   * @param message what to say when no file was chosen
   */
  public String missing(String field, String message) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/form-data")) {
      return message;
    }
    try {
      Part part = request.getPart(field);
      String name = part == null ? null : part.getSubmittedFileName();
      return name == null || name.isBlank()
          ? message
          : Texts.of("common").get("upload_empty", name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }
}
