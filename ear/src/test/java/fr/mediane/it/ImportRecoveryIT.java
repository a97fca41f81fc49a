package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import whose server was killed, and that nobody can end any more. */
@ExtendWith(ArquillianExtension.class)
class ImportRecoveryIT {

  private static final long KILLED = -701;
  private static final long ALIVE = -702;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Resource private UserTransaction transaction;

  @AfterEach
  void nothingIsLeft() throws Exception {
    transaction.begin();
    em.createNativeQuery("delete from import_run where id in (?, ?)")
        .setParameter(1, KILLED)
        .setParameter(2, ALIVE)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void theRunOfAServerThatIsNoMoreIsInterruptedAndAnotherMayBegin() throws Exception {
    long establishments = count("select count(*) from establishment");
    leave(KILLED, "GHT", Duration.ofMinutes(6));
    leave(ALIVE, "SAE_IDB", Duration.ZERO);
    Object[] run = Waiting.until(() -> run(KILLED), left -> !"RUNNING".equals(left[0]));
    assertEquals("INTERRUPTED", run[0]);
    assertTrue(
        run[1].toString().startsWith("Le serveur s’est arrêté pendant l’import."), "" + run[1]);
    assertNull(run[2], "another import of this kind may begin");
    assertEquals(establishments, count("select count(*) from establishment"));
    assertEquals(0, count("select count(*) from import_report where run_id = " + KILLED));
    assertEquals("RUNNING", run(ALIVE)[0], "a run that says it lives goes on");
  }

  /** A run as a server of another name leaves it when it is killed in the middle of a file. */
  private void leave(long id, String kind, Duration silence) throws Exception {
    transaction.begin();
    em.createNativeQuery(
            """
            insert into import_run (id, version, kind, file_name, status, started_at, started_by, bytes_total, bytes_read, lines_read,
              created_count, updated_count, unchanged_count, skipped_count, refused_count, warned_count, cancel_requested, node_name,
              running_kind, alive_at)
            values (?, 1, ?, 'essai.csv', 'RUNNING', ?, 'admin', 1000, 400, 12, 3, 0, 9, 0, 0, 0, false, 'another-server', ?, ?)
            """)
        .setParameter(1, id)
        .setParameter(2, kind)
        .setParameter(3, Timestamp.from(Instant.now()))
        .setParameter(4, kind)
        .setParameter(5, Timestamp.from(Instant.now().minus(silence)))
        .executeUpdate();
    transaction.commit();
  }

  private Object[] run(long id) {
    return (Object[])
        em.createNativeQuery("select status, message, running_kind from import_run where id = ?")
            .setParameter(1, id)
            .getSingleResult();
  }

  private long count(String query) {
    return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
  }
}
