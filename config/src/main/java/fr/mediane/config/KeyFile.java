package fr.mediane.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of the master keys on a workstation: the server's credential store writes it, in a
 * folder that only its owner may open. The server rewrites the file whole, with the rights of any
 * new file: the folder is what protects it meanwhile.
 */
final class KeyFile {

  private static final Pattern MASTER = Pattern.compile("master-([1-9]\\d{0,8})");

  private final Path folder;

  /**
   * The keys kept in a folder.
   *
   * @param folder created when it is missing
   */
  KeyFile(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    restrict(folder, "rwx------");
  }

  /** Absolute path of the file; it does not exist before the first start. */
  Path path() {
    return folder.resolve("ring.properties").toAbsolutePath();
  }

  /** Takes the file from everybody but its owner. */
  void protect() throws IOException {
    if (Files.exists(path())) {
      restrict(path(), "rw-------");
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    // Elsewhere than on a POSIX system, the folder of the person's profile is already his alone.
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  /**
   * Draws one more master key with the server's own tool. It protects nothing before an
   * administrator puts it in service on the page « Clés ».
   *
   * @param server directory of the server, which must not be running
   * @return its identifier
   * @throws IOException when there is no file of keys yet, or the tool refuses
   */
  String add(Path server) throws IOException, InterruptedException {
    String alias = "master-" + (newest() + 1);
    Process tool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-jar",
                    server.resolve("jboss-modules.jar").toString(),
                    "-mp",
                    server.resolve("modules").toString(),
                    "org.wildfly.security.elytron-tool",
                    "credential-store",
                    "--location=" + path(),
                    "--type=PropertiesCredentialStore",
                    "--generate-secret-key",
                    alias,
                    "--size",
                    "256"))
            .inheritIO()
            .start();
    if (tool.waitFor() != 0) {
      throw new IOException("La clé n’a pas été ajoutée à " + path());
    }
    protect();
    return alias;
  }

  /** The highest number of a master key in the file. */
  int newest() throws IOException {
    if (Files.notExists(path())) {
      throw new IOException(
          "Aucune clé n’existe encore : démarrez une première fois sans -DnewKey. " + path());
    }
    Properties keys = new Properties();
    try (Reader reader = Files.newBufferedReader(path())) {
      keys.load(reader);
    }
    return keys.stringPropertyNames().stream()
        .map(MASTER::matcher)
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .max()
        .orElse(0);
  }
}
