package fr.mediane.network.intake;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/**
 * At start, says of the imports that this server was running when it stopped that they were
 * interrupted: nothing would ever end them.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class ImportRecovery {

  @PersistenceContext private EntityManager em;
  @Inject private ImportInbox inbox;
  @Inject private Clock clock;

  @PostConstruct
  void recover() {
    em.createQuery(
            "select r from ImportRun r where r.state = :running and r.nodeName = :node",
            ImportRun.class)
        .setParameter("running", ImportState.RUNNING)
        .setParameter("node", nodeName())
        .getResultStream()
        .forEach(
            run ->
                run.end(
                    ImportState.INTERRUPTED, clock.instant(), IntakeTexts.get("run.interrupted")));
    try {
      inbox.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of this server in its cluster. */
  static String nodeName() {
    String name = System.getProperty("jboss.node.name", "mediane");
    return name.length() > 80 ? name.substring(0, 80) : name;
  }
}
