package fr.mediane.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts Médiane on a workstation: an embedded database under {@code .data}, the provisioned
 * server, then the address and the demonstration accounts. Stops everything on Ctrl-C.
 *
 * <p>Arguments: the directory of the server, the directory of the data. System properties:
 *
 * <ul>
 *   <li>{@code db}: {@code h2} (default) or {@code pg}, an embedded PostgreSQL;
 *   <li>{@code demo}: {@code true} (default) loads the invented network into an empty database,
 *       {@code false} opens in it only the account {@code admin}, with the password of the
 *       environment variable {@code MEDIANE_ADMIN_PASSWORD} or one drawn and printed once;
 *   <li>{@code mediane.demo.days}: how many days of dossiers the demonstration plays, five years by
 *       default;
 *   <li>{@code mediane.date}: ISO date, or date and time of day in Paris, at which the application
 *       believes to start;
 *   <li>{@code port}: HTTP port, 8080 by default;
 *   <li>{@code newKey}: {@code true} adds a master key to the ring before the start; an
 *       administrator then puts it in service on the page « Clés ».
 * </ul>
 */
public final class Launcher {

  private static final Duration START_LIMIT = Duration.ofMinutes(15);

  /** Read by {@code fr.mediane.access.account.FirstAdministrator}. */
  private static final String ADMIN_PASSWORD = "MEDIANE_ADMIN_PASSWORD";

  private final Path server;
  private final Path data;
  private final int port;
  private final boolean demo;
  private final String database;

  private Launcher(Path server, Path data) {
    this.server = server;
    this.port = Integer.getInteger("port", 8080);
    this.demo = Boolean.parseBoolean(System.getProperty("demo", "true"));
    this.database = System.getProperty("db", "h2");
    // Invented data and real ones never share a database.
    this.data = demo ? data : data.resolve("installation");
  }

  /** Runs until the server stops. */
  public static void main(String[] arguments) throws Exception {
    new Launcher(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath())
        .run();
  }

  private void run() throws Exception {
    requireFreePort();
    Files.createDirectories(data);
    boolean first = !demo && isUnset(System.getenv(ADMIN_PASSWORD)) && Files.notExists(installed());
    String password = demo ? demoPassword() : first ? draw(20) : "";
    ProcessBuilder builder = new ProcessBuilder(command()).inheritIO();
    Map<String, String> environment = builder.environment();
    KeyFile keys = prepareKeys();
    environment.put("MEDIANE_KEYS", keys.path().toString());
    if (demo || first) {
      environment.put(demo ? "MEDIANE_DEMO_PASSWORD" : ADMIN_PASSWORD, password);
    }
    EmbeddedPostgres postgres = configureDatabase(environment);
    Path log = data.resolve("server.log");
    builder.redirectOutput(log.toFile()).redirectErrorStream(true);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, postgres)));
    boolean ready = waitUntilReady(process, log);
    keys.protect();
    if (ready) {
      announce(password, log);
      if (first) {
        // The password itself is kept nowhere: it has just been printed for the only time.
        Files.createFile(installed());
      }
    }
    System.exit(process.waitFor());
  }

  private List<String> command() {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(
        server.resolve("bin").resolve(windows ? "standalone.bat" : "standalone.sh").toString());
    command.add("-Djboss.http.port=" + port);
    // Any free one: nobody administers a trial, and another server may hold the usual one.
    command.add("-Djboss.management.http.port=0");
    // The first start plays five years of demonstration while it deploys.
    command.add("-Djboss.as.management.blocking.timeout=" + START_LIMIT.toSeconds());
    command.add("-Dmediane.demo=" + demo);
    passOn(command, "mediane.demo.days");
    passOn(command, "mediane.date");
    return command;
  }

  private static void passOn(List<String> command, String property) {
    String value = System.getProperty(property, "");
    if (!value.isBlank()) {
      command.add("-D" + property + "=" + value);
    }
  }

  /** The master keys, beside the database and not in it. */
  private KeyFile prepareKeys() throws IOException, InterruptedException {
    KeyFile keys = new KeyFile(data.resolve("keys"));
    if (Boolean.getBoolean("newKey")) {
      System.out.printf(
          "Clé maîtresse ajoutée : %s. Mettez-la en service dans la page « Clés ».%n",
          keys.add(server));
    }
    return keys;
  }

  private EmbeddedPostgres configureDatabase(Map<String, String> environment) throws IOException {
    environment.put(
        "JAVA_OPTS",
        "-Xms256m -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true"
            + " -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.locale.providers=SPI,CLDR,COMPAT"
            + " -Duser.timezone=UTC -Duser.language=fr -Duser.country=FR");
    if (!"pg".equals(database)) {
      environment.put("DB_DRIVER", "h2");
      environment.put(
          "DB_URL",
          "jdbc:h2:file:"
              + data.resolve("h2").resolve("mediane").toString().replace('\\', '/')
              + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
      return null;
    }
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.resolve("postgresql"))
            .setCleanDataDirectory(false)
            .start();
    environment.put("DB_DRIVER", "postgresql");
    environment.put("DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
    environment.put("DB_USER", "postgres");
    environment.put("DB_PASSWORD", "postgres");
    return postgres;
  }

  private void requireFreePort() {
    try (ServerSocket probe = new ServerSocket(port)) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      System.err.printf(
          "Le port %d est déjà utilisé. Arrêtez l’autre programme, ou choisissez un autre port : -Dport=8180%n",
          port);
      System.exit(2);
    }
  }

  /**
   * One password for all demonstration accounts, drawn at random once and kept beside the database:
   * none is in the sources.
   */
  private String demoPassword() throws IOException {
    Path file = data.resolve("demo-password.txt");
    String imposed = System.getenv("MEDIANE_DEMO_PASSWORD");
    if (!isUnset(imposed)) {
      Files.writeString(file, imposed);
    } else if (!Files.exists(file)) {
      Files.writeString(file, draw(12));
    }
    return Files.readString(file).strip();
  }

  /** The mark that says that the account {@code admin} of this database has been opened. */
  private Path installed() {
    return data.resolve("installed-" + database);
  }

  private static boolean isUnset(String variable) {
    return variable == null || variable.isBlank();
  }

  private static String draw(int length) {
    String alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    StringBuilder drawn = new StringBuilder();
    new SecureRandom()
        .ints(length, 0, alphabet.length())
        .forEach(i -> drawn.append(alphabet.charAt(i)));
    return drawn.toString();
  }

  private boolean waitUntilReady(Process process, Path log) throws InterruptedException {
    System.out.println(
        "Démarrage de Médiane (la première fois, la base est créée et remplie : comptez une à deux minutes)…");
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + "api/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    while (process.isAlive() && System.nanoTime() < limit) {
      try {
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return true;
        }
      } catch (IOException notYet) {
        // The server is still starting: ask again.
      }
      Thread.sleep(500);
    }
    System.err.println("Médiane n’a pas démarré. Le journal du serveur dit pourquoi : " + log);
    stopServer(process);
    return false;
  }

  private String address() {
    return "http://localhost:" + port + "/mediane/";
  }

  private void announce(String password, Path log) {
    System.out.printf("%nMédiane est prête : %s%n", address());
    if (demo) {
      System.out.printf(
          """

          Données de démonstration, entièrement fictives. Mot de passe de tous les comptes : %s

            dg.ges                directrice générale de l’ARS Grand Est
            secretariat.ars.ges   secrétariat des nominations de l’ARS Grand Est
            mediateur.ges         médiateur régional Grand Est
            membre.ges            membre de l’instance Grand Est
            instance.ges          secrétariat de l’instance Grand Est
            nationale             médiatrice nationale
            ministeres            cabinet des ministres (DGOS, DGCS)
            admin                 administration de l’application

          (les autres territoires : remplacez « ges » par ara, bre_pdl, bfc_cvl, hdf_nor, naq, occ, pac_cor, idf, oum)
          """,
          password);
    }
    if (!demo && !password.isEmpty()) {
      System.out.printf(
          "%nPremier compte : admin, mot de passe : %s%n"
              + "Il n’est affiché qu’une fois : notez-le, puis changez-le dans « Mon compte ».%n",
          password);
    }
    System.out.printf("%nJournal du serveur : %s%nArrêter : Ctrl-C%n", log);
  }

  private static void stop(Process process, EmbeddedPostgres postgres) {
    stopServer(process);
    try {
      process.waitFor();
      if (postgres != null) {
        postgres.close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      System.err.println("PostgreSQL ne s’est pas arrêté proprement : " + e.getMessage());
    }
  }

  /**
   * The shell script that starts the server does not hand a signal down: its child is stopped by
   * name.
   */
  private static void stopServer(Process process) {
    process.toHandle().descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
