package fr.mediane.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

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
   * Recomputes the whole chain up to the last line that the writers know of at the beginning, so
   * that acts done meanwhile do not disturb it, then looks for lines that no writer wrote.
   *
   * @return what was found: the number of lines and the first line altered, removed or forged, if
   *     any
   */
  public JournalCheck verify() {
    JournalHead head = em.find(JournalHead.class, JournalHead.ONLY_ID);
    em.refresh(head);
    em.detach(head);
    JournalChain chain = new JournalChain();
    while (chain.next() <= head.lastNumber()) {
      List<JournalEntry> page = lines(chain.next(), head.lastNumber());
      for (JournalEntry entry : page) {
        if (!chain.accepts(entry)) {
          return chain.broken();
        }
        em.detach(entry);
      }
      if (page.isEmpty()) {
        return chain.broken();
      }
    }
    JournalCheck check = chain.endsAt(head);
    return check.isIntact() ? firstForged().map(chain::forged).orElse(check) : check;
  }

  private List<JournalEntry> lines(long from, long to) {
    return em.createQuery(
            "select e from JournalEntry e where e.number between :from and :to order by e.number",
            JournalEntry.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .setMaxResults(PAGE)
        .getResultList();
  }

  /** The first line beyond the head: one statement, hence one consistent view of both tables. */
  private Optional<Long> firstForged() {
    return Optional.ofNullable(
        em.createQuery(
                "select min(e.number) from JournalEntry e, JournalHead h where e.number > h.lastNumber",
                Long.class)
            .getSingleResult());
  }
}
