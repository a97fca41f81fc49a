package fr.mediane.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A produced file.
 *
 * @param fileName file name with extension, ASCII
 * @param mediaType IANA media type
 * @param content the bytes; the array is not copied, the receiver must not change it
 * @param sha256 SHA-256 digest of the content, 64 lower-case hexadecimal digits
 */
public record RenderedDocument(String fileName, String mediaType, byte[] content, String sha256) {

  /** Refuses absent parts. */
  public RenderedDocument {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(sha256, "sha256");
  }

  /**
   * Names and digests a file.
   *
   * @param stem file name without extension
   * @param format format of the content
   * @param content the bytes
   * @return the document with its digest computed
   */
  public static RenderedDocument of(String stem, DocumentFormat format, byte[] content) {
    return new RenderedDocument(
        stem + "." + format.extension(), format.mediaType(), content, Sha256.of(content));
  }

  /**
   * The same file with another content, for example sealed.
   *
   * @param changed the bytes, digested anew
   */
  public RenderedDocument with(byte[] changed) {
    return new RenderedDocument(fileName, mediaType, changed, Sha256.of(changed));
  }

  /**
   * @return whether the content still has the digest kept with it
   */
  public boolean isIntact() {
    return Sha256.of(content).equals(sha256);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RenderedDocument that
        && fileName.equals(that.fileName)
        && mediaType.equals(that.mediaType)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, sha256);
  }

  @Override
  public String toString() {
    return fileName + " (" + content.length + " bytes, sha256 " + sha256 + ")";
  }
}
