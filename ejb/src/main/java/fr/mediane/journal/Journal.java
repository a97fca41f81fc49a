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
   * The head as this node last moved it: a guess, which the database confirms or refutes. It may
   * come from a transaction that was rolled back, or be older than what another node wrote.
   */
  private volatile JournalTip guess = JournalTip.NONE;

  /**
   * Appends a line in the current transaction: the line exists if and only if the act it tells of
   * is stored. Moving the head locks it until the end of the transaction, so that lines follow each
   * other without a gap or a fork; when the guess is right, this costs two statements.
   *
   * @throws jakarta.persistence.TransactionRequiredException without a transaction
   */
  public void append(JournalRecord written) {
    append(List.of(written));
  }

  /**
   * Appends lines that follow each other, as {@link #append(JournalRecord)} does one: the head
   * moves once, whatever their number.
   *
   * @param written at least one
   */
  void append(List<JournalRecord> written) {
    JournalTip tip = guess;
    List<JournalEntry> entries = tip.next(written);
    if (!move(tip, entries)) {
      tip = lockedTip();
      entries = tip.next(written);
      if (!move(tip, entries)) {
        throw new IllegalStateException("The head of the journal moved while it was locked");
      }
    }
    entries.forEach(em::persist);
    guess = JournalTip.after(last(entries));
  }

  private static JournalEntry last(List<JournalEntry> entries) {
    return entries.get(entries.size() - 1);
  }

  /**
   * Moves the head to the last new line, if it still stands where the first believes; the database
   * compares once the transactions before have ended. Number and digest are both compared: a guess
   * that was rolled back never matches by its number alone.
   */
  private boolean move(JournalTip from, List<JournalEntry> entries) {
    JournalEntry to = last(entries);
    return em.createQuery(
                """
                update JournalHead h set h.lastNumber = :number, h.lastDigest = :digest
                 where h.id = :id and h.lastNumber = :lastNumber and h.lastDigest = :lastDigest
                """)
            .setParameter("number", to.getNumber())
            .setParameter("digest", to.getDigest())
            .setParameter("id", JournalHead.ONLY_ID)
            .setParameter("lastNumber", from.number())
            .setParameter("lastDigest", from.digest())
            .executeUpdate()
        == 1;
  }

  /** Where the head stands now; nobody else moves it before the end of the transaction. */
  private JournalTip lockedTip() {
    JournalHead head =
        em.find(JournalHead.class, JournalHead.ONLY_ID, LockModeType.PESSIMISTIC_WRITE);
    em.detach(head);
    return head.tip();
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
    JournalTip tip = head.tip();
    JournalChain chain = new JournalChain();
    while (chain.next() <= tip.number()) {
      List<JournalEntry> page = lines(chain.next(), tip.number());
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
    JournalCheck check = chain.endsAt(tip);
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
