package fr.mediane.work;

import fr.mediane.document.RenderedDocument;
import fr.mediane.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a work that ends well puts the files it produced. */
public final class WorkFiles {

  private final Works works;
  private final Long workId;
  private int position;

  WorkFiles(Works works, Long workId) {
    this.works = works;
    this.workId = workId;
  }

  /** Keeps a produced document. */
  public void keep(RenderedDocument document) {
    try (InputStream content = new ByteArrayInputStream(document.content())) {
      keep(
          document.fileName(),
          document.mediaType(),
          document.sha256(),
          document.content().length,
          content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a file of any size, read twice and never held whole.
   *
   * @param fileName name with extension, ASCII
   * @param mediaType IANA media type
   * @param file where it lies; the caller removes it
   */
  public void keep(String fileName, String mediaType, Path file) {
    try {
      String digest = digest(file);
      try (InputStream content = Files.newInputStream(file)) {
        keep(fileName, mediaType, digest, Files.size(file), content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(
      String fileName, String mediaType, String sha256, long size, InputStream content)
      throws IOException {
    WorkFile kept = new WorkFile(workId, position++, fileName, mediaType, sha256, size);
    works.add(kept);
    int part = 0;
    byte[] bytes = content.readNBytes(WorkFilePart.SIZE);
    while (bytes.length > 0) {
      works.add(new WorkFilePart(kept.getId(), part++, bytes));
      bytes = content.readNBytes(WorkFilePart.SIZE);
    }
  }

  private static String digest(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return Sha256.of(content);
    }
  }
}
