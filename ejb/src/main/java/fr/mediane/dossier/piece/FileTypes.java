package fr.mediane.dossier.piece;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what a file is by its content alone: neither its name nor what the browser says counts.
 * Archives are recognised by the names of their entries, which stand in clear, so that nothing is
 * ever inflated here.
 */
final class FileTypes {

  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

  private FileTypes() {}

  /**
   * The type of a file.
   *
   * @return empty when a dossier does not accept such files
   */
  static Optional<FileType> of(byte[] content) {
    return switch (magic(content)) {
      case "application/pdf" -> Optional.of(FileType.PDF);
      case "image/png" -> Optional.of(FileType.PNG);
      case "image/jpeg" -> Optional.of(FileType.JPEG);
      case "image/tiff" -> Optional.of(FileType.TIFF);
      case "message/rfc822" -> Optional.of(FileType.EML);
      case "text/plain" -> Optional.of(FileType.TXT);
      case "application/vnd.oasis.opendocument.text" ->
          Optional.of(FileType.ODT).filter(odt -> !holds(content, "Basic/script-lc.xml"));
      case "application/zip", "application/x-tika-ooxml" ->
          Optional.of(FileType.DOCX).filter(docx -> isDocx(content));
      case "application/x-tika-msoffice" ->
          Optional.of(FileType.MSG)
              .filter(msg -> holds(content, "__substg1.0_", StandardCharsets.UTF_16LE));
      default -> Optional.empty();
    };
  }

  private static String magic(byte[] content) {
    try {
      return MAGIC.detect(new ByteArrayInputStream(content), new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocx(byte[] content) {
    return holds(content, "[Content_Types].xml")
        && holds(content, "word/document.xml")
        && !holds(content, "vbaProject.bin");
  }

  private static boolean holds(byte[] content, String name) {
    return holds(content, name, StandardCharsets.ISO_8859_1);
  }

  private static boolean holds(byte[] content, String name, Charset charset) {
    byte[] wanted = name.getBytes(charset);
    for (int start = 0; start <= content.length - wanted.length; start++) {
      int matched = 0;
      while (matched < wanted.length && content[start + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
