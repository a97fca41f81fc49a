package fr.mediane.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of the journal. It offers no change and no removal. */
@ApplicationScoped
public class Journal {

  private static final int PAGE = 1_000;

  @PersistenceContext private EntityManager em;

  /**
   * Appends a line in the current transaction: the line exists if and only if the act it tells of
   * is stored.
   *
   * @throws jakarta.persistence.TransactionRequiredException without a transaction
   */
  public void append(JournalRecord written) {
    JournalHead head =
        em.find(JournalHead.class, JournalHead.ONLY_ID, LockModeType.PESSIMISTIC_WRITE);
    em.persist(head.next(written));
  }

  /**
   * Recomputes the whole chain.
   *
   * @return what was found: the number of lines and the first line altered, removed or forged, if
   *     any
   */
  public JournalCheck verify() {
    JournalHead head = em.find(JournalHead.class, JournalHead.ONLY_ID);
    String previous = JournalEntry.GENESIS;
    long expected = 1;
    while (true) {
      List<JournalEntry> page =
          em.createQuery(
                  "select e from JournalEntry e where e.number >= :from order by e.number",
                  JournalEntry.class)
              .setParameter("from", expected)
              .setMaxResults(PAGE)
              .getResultList();
      for (JournalEntry entry : page) {
        if (entry.getNumber() != expected || !entry.isIntactAfter(previous)) {
          return JournalCheck.brokenAt(expected, expected - 1);
        }
        previous = entry.getDigest();
        expected++;
      }
      em.clear();
      if (page.size() < PAGE) {
        break;
      }
    }
    boolean whole = expected - 1 == head.lastNumber() && previous.equals(head.lastDigest());
    return whole
        ? JournalCheck.intact(expected - 1)
        : JournalCheck.brokenAt(expected, expected - 1);
  }
}
