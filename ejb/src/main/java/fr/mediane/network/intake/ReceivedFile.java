package fr.mediane.network.intake;

import fr.mediane.tabular.CsvSource;
import java.nio.file.Path;

/**
 * A file sent by a person and kept for the time of its import.
 *
 * @param path where it lies on this server
 * @param name name it had on the person's machine, 200 characters at most
 * @param size length, in bytes
 * @param sha256 digest, 64 hexadecimal characters
 */
public record ReceivedFile(Path path, String name, long size, String sha256) {

  /** The file as the parsers read it. */
  public CsvSource source() {
    return CsvSource.of(path);
  }
}
