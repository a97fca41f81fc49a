package fr.mediane.tabular;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that can be opened as often as needed: once to be probed, once to be read. */
@FunctionalInterface
public interface CsvSource {

  /** Opens a new stream at the first byte; the caller closes it. */
  InputStream open() throws IOException;

  /** The source that reads a file of the disk (an upload kept in a temporary file). */
  static CsvSource of(Path file) {
    return () -> Files.newInputStream(file);
  }

  /** The source that reads bytes already in memory. */
  static CsvSource of(byte[] content) {
    byte[] copy = content.clone();
    return () -> new ByteArrayInputStream(copy);
  }
}
