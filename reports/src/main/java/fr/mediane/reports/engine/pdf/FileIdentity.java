package fr.mediane.reports.engine.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * What makes a file this file: what it says and when it was made. The identifier in the trailer
 * (ISO 32000-1, 14.4) is derived from both, so that the same document made at the same moment is
 * the same file, byte by byte.
 *
 * @param content a text that changes whenever the content does
 * @param created moment of creation, written into the metadata with a precision of one second
 */
public record FileIdentity(String content, ZonedDateTime created) {

  private static final int LENGTH = 16;

  Calendar createdOn() {
    return GregorianCalendar.from(created);
  }

  PdfArray identifier() {
    String seed = created + "\n" + content;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
      PdfString identifier = new PdfString(Arrays.copyOf(digest, LENGTH)).setHexWriting(true);
      PdfArray both = new PdfArray(identifier);
      both.add(identifier);
      return both;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }
}
