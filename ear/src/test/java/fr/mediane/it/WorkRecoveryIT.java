package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** A long work whose server was killed: nobody can end it any more, so it is declared so. */
@ExtendWith(ArquillianExtension.class)
class WorkRecoveryIT {

  private static final long KILLED = -711;
  private static final long ALIVE = -712;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Resource private UserTransaction transaction;

  @AfterEach
  void nothingIsLeft() throws Exception {
    transaction.begin();
    em.createNativeQuery("delete from work where id in (?, ?)")
        .setParameter(1, KILLED)
        .setParameter(2, ALIVE)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void theWorkOfAServerThatIsNoMoreIsInterruptedAndAnotherGoesOn() throws Exception {
    leave(KILLED, Duration.ofMinutes(11));
    leave(ALIVE, Duration.ofMinutes(9));
    Object[] killed = Waiting.until(() -> work(KILLED), work -> !"RUNNING".equals(work[0]));
    assertEquals("INTERRUPTED", killed[0]);
    assertTrue(killed[1].toString().startsWith("Le serveur s’est arrêté"), "" + killed[1]);
    assertEquals("RUNNING", work(ALIVE)[0], "a work that says it lives goes on");
  }

  /** A work as a server of another name leaves it when it is killed. */
  private void leave(long id, Duration silence) throws Exception {
    transaction.begin();
    em.createNativeQuery(
            """
            insert into work (id, version, kind, title, subject, owner, state, created_at, started_at, done_units, total_units,
              cancel_requested, dismissed, node_name, alive_at)
            values (?, 1, 'TRIAL', 'Essai', '', 'admin', 'RUNNING', ?, ?, 3, 10, false, false, 'another-server', ?)
            """)
        .setParameter(1, id)
        .setParameter(2, Timestamp.from(Instant.now()))
        .setParameter(3, Timestamp.from(Instant.now()))
        .setParameter(4, Timestamp.from(Instant.now().minus(silence)))
        .executeUpdate();
    transaction.commit();
  }

  private Object[] work(long id) {
    return (Object[])
        em.createNativeQuery("select state, message from work where id = ?")
            .setParameter(1, id)
            .getSingleResult();
  }
}
