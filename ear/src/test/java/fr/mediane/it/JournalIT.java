package fr.mediane.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.mediane.journal.JournalCheck;
import fr.mediane.journal.JournalRecord;
import fr.mediane.journal.JournalWriter;
import fr.mediane.journal.Outcome;
import fr.mediane.journal.view.VerifyJournal;
import fr.mediane.persistence.StatementCounter;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The chain of the journal has no gap and no fork, whoever writes at the same time. */
@ExtendWith(ArquillianExtension.class)
class JournalIT {

  private static final int WRITERS = 6;
  private static final int ROUNDS = 40;

  /** Every so many lines, a transaction is rolled back after it wrote. */
  private static final int ROLLED_BACK = 4;

  @Inject private RunAsApplication application;
  @Inject private JournalWriter journal;
  @Resource private UserTransaction transaction;
  @Resource private ManagedThreadFactory threads;

  @PersistenceContext(unitName = "mediane")
  private EntityManager em;

  @Test
  void writersAtTheSameTimeKeepTheChain() throws Exception {
    String action = "Concurrent" + System.nanoTime();
    CountDownLatch start = new CountDownLatch(WRITERS);
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS, threads);
    List<Callable<Integer>> tasks = Collections.nCopies(WRITERS, () -> write(action, start));
    int kept = 0;
    for (Future<Integer> writer : writers.invokeAll(tasks, 2, TimeUnit.MINUTES)) {
      kept += writer.get();
    }
    writers.shutdownNow();
    assertEquals(WRITERS * (ROUNDS - ROUNDS / ROLLED_BACK), kept);
    assertEquals(kept, lines(action));
    assertIntact();
  }

  @Test
  void severalLinesOfOneTransactionFollowEachOther() throws Exception {
    String action = "Several" + System.nanoTime();
    transaction.begin();
    for (int line = 0; line < 3; line++) {
      write(action);
    }
    transaction.commit();
    assertEquals(3, lines(action));
    assertIntact();
  }

  @Test
  void aLineCostsTwoStatementsEvenAfterOthersWereRolledBack() throws Exception {
    String action = "Cost" + System.nanoTime();
    transaction.begin();
    write(action);
    transaction.rollback();
    assertEquals(0, lines(action));
    journal.writeApart(line(action));
    StatementCounter.reset();
    journal.writeApart(line(action));
    int statements = StatementCounter.count();
    StatementCounter.clear();
    assertEquals(2, statements);
    assertEquals(2, lines(action));
    assertIntact();
  }

  /** How many lines were written for good. */
  private int write(String action, CountDownLatch start) throws Exception {
    start.countDown();
    start.await();
    int kept = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      if (round % ROLLED_BACK == 0) {
        transaction.begin();
        write(action);
        em.flush();
        transaction.rollback();
      } else {
        journal.writeApart(line(action));
        kept++;
      }
    }
    return kept;
  }

  private void write(String action) {
    journal.read(application.actor("admin"), action, "Journal", "1", null);
  }

  private static JournalRecord line(String action) {
    return new JournalRecord(
        Instant.parse("2026-11-22T10:00:00Z"),
        "admin",
        null,
        action,
        Outcome.SUCCESS,
        "Journal",
        "1",
        null,
        null);
  }

  private void assertIntact() {
    JournalCheck check = application.as("admin", new VerifyJournal());
    assertTrue(check.isIntact(), () -> "first broken line: " + check.firstBroken());
  }

  private long lines(String action) {
    return em.createQuery(
            "select count(e) from JournalEntry e where e.action = :action", Long.class)
        .setParameter("action", action)
        .getSingleResult();
  }
}
