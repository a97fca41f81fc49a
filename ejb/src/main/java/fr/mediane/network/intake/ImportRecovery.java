package fr.mediane.network.intake;

import fr.mediane.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/**
 * Says of the imports whose server stopped that they were interrupted: nothing else would ever end
 * them, and they would forbid the next one of their kind. At start, those of this server; at any
 * time, those that have shown no sign of life for a while, whatever server ran them: a container
 * that starts again often bears another name.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class ImportRecovery {

  /** A run stores a batch every few seconds at most. */
  static final Duration SILENCE = Duration.ofMinutes(5);

  private static final String LEFT =
      """
      select r from ImportRun r where r.state = fr.mediane.network.intake.ImportState.RUNNING
         and (r.aliveAt is null or r.aliveAt < :silentSince or r.nodeName = :node)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ImportInbox inbox;
  @Inject private Clock clock;

  @PostConstruct
  void recover() {
    interrupt(nodeName());
    try {
      inbox.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks for the runs of servers that are no more. */
  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void watch() {
    interrupt("");
  }

  private void interrupt(String node) {
    em.createQuery(LEFT, ImportRun.class)
        .setParameter("silentSince", RealTime.now().minus(SILENCE))
        .setParameter("node", node)
        .getResultStream()
        .forEach(
            run ->
                run.end(
                    ImportState.INTERRUPTED, clock.instant(), IntakeTexts.get("run.interrupted")));
  }

  /** The name of this server in its cluster. */
  static String nodeName() {
    String name = System.getProperty("jboss.node.name", "mediane");
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
