package fr.mediane.network.intake;

import fr.mediane.door.InvalidRefusal;
import fr.mediane.tabular.CleanText;
import fr.mediane.tabular.CsvLimits;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Keeps the files received, on the disk of this server, until they are read. */
@ApplicationScoped
public class ImportInbox {

  private static final System.Logger LOG = System.getLogger(ImportInbox.class.getName());
  private static final int NAME_LENGTH = 200;
  private static final int BUFFER = 65_536;
  private static final long MEGABYTE = 1024 * 1024;

  /**
   * Receives a file as a stream, whatever its size.
   *
   * @param name name on the person's machine
   * @throws InvalidRefusal when it exceeds {@link CsvLimits#REGISTER}; nothing is kept
   */
  public ReceivedFile receive(String name, InputStream content) throws IOException {
    Path file = Files.createTempFile(Files.createDirectories(directory()), "import-", ".csv");
    try {
      MessageDigest digest = sha256();
      long size = copy(content, file, digest);
      return new ReceivedFile(
          file, shortName(name), size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | RuntimeException e) {
      discard(file);
      throw e;
    }
  }

  /** Forgets a file that was refused or read. */
  public void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Received file not deleted: " + file.getFileName(), e);
    }
  }

  /** Forgets the files that an earlier life of this server left behind. */
  public void clear() throws IOException {
    if (Files.isDirectory(directory())) {
      try (Stream<Path> left = Files.list(directory())) {
        left.forEach(this::discard);
      }
    }
  }

  private static Path directory() {
    String temporary =
        System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
    return Path.of(temporary, "mediane-imports");
  }

  private static long copy(InputStream content, Path file, MessageDigest digest)
      throws IOException {
    long size = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > CsvLimits.REGISTER.maxBytes()) {
          throw new InvalidRefusal(
              "file", IntakeTexts.get("file.tooLarge", CsvLimits.REGISTER.maxBytes() / MEGABYTE));
        }
        out.write(buffer, 0, read);
        digest.update(buffer, 0, read);
      }
    }
    return size;
  }

  /** The name without its folders, made harmless to show. */
  static String shortName(String name) {
    String last = name == null ? "" : name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    String shown = CleanText.excerpt(last, NAME_LENGTH);
    return shown.isBlank() ? "import.csv" : shown;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
