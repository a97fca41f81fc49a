package fr.mediane.dossier.piece;

import java.util.List;

/**
 * The types of files that a dossier accepts. What can carry the macros of an office suite is not
 * among them; a PDF may carry a script, which is why a piece is scanned when a scanner is
 * configured, and only ever downloaded, never shown.
 */
public enum FileType {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TIFF("image/tiff", "tif", "tiff"),
  EML("message/rfc822", "eml"),
  MSG("application/vnd.ms-outlook", "msg"),
  TXT("text/plain", "txt");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** IANA media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Extensions of such files, lower case, without the dot; the usual one first. */
  public List<String> extensions() {
    return extensions;
  }
}
