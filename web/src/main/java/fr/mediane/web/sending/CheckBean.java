package fr.mediane.web.sending;

import fr.mediane.document.Sha256;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.sending.CheckThrottle;
import fr.mediane.sending.Digest;
import fr.mediane.sending.DigestCheck;
import fr.mediane.sending.KnownFile;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The page where anybody checks a file that he holds; the file is read and not kept. */
@Named("check")
@RequestScoped
public class CheckBean {

  @Inject private Screen screen;
  @Inject private DigestCheck checks;
  @Inject private CheckThrottle throttle;
  @Inject private HttpServletRequest request;

  private String digest;
  private Part file;
  private String checked;
  private KnownFile known;

  /** Checks the file, or the digest when no file was chosen. */
  public String verify() throws IOException {
    Texts texts = Texts.of("sending");
    if (!throttle.admits(request.getRemoteAddr())) {
      screen.show(new InvalidRefusal("digest", texts.get("check.tooMany")));
      return null;
    }
    Optional<String> sought = file == null ? Digest.typed(digest) : Optional.of(digestOfFile());
    if (sought.isEmpty()) {
      screen.show(new InvalidRefusal("digest", texts.get("check.format")));
      return null;
    }
    checked = sought.get();
    known = checks.of(checked).orElse(null);
    return null;
  }

  private String digestOfFile() throws IOException {
    try (InputStream content = file.getInputStream()) {
      return Sha256.of(content);
    } finally {
      file.delete();
    }
  }

  /** The digest that was looked for; {@code null} before. */
  public String getChecked() {
    return checked;
  }

  /** What is known of it; {@code null} when nothing is. */
  public KnownFile getKnown() {
    return known;
  }

  public String getDigest() {
    return digest;
  }

  public void setDigest(String digest) {
    this.digest = digest;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
