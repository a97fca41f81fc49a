package fr.mediane.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The repository of accounts. */
@ApplicationScoped
public class Accounts {

  /** Name of the constraint, which H2 and PostgreSQL both tell in their message. */
  private static final String UNIQUE_NAME = "account_username_uk";

  @PersistenceContext private EntityManager em;

  /** The account of that user name, whatever the case typed. */
  public Optional<Account> byUsername(String username) {
    return em.createQuery("select a from Account a where a.username = :username", Account.class)
        .setParameter("username", normalise(username))
        .getResultStream()
        .findFirst();
  }

  /**
   * The author of acts behind an open account, with the person of the pool: for a mediator, the one
   * whom the term of office of the day names.
   *
   * @return empty when no account has that name, or when it is closed
   */
  public Optional<Actor> actor(String username, LocalDate today) {
    return em.createQuery(
            "select a, v.personId from Account a left join AccountPerson v on v.accountId = a.id"
                + " and v.since <= :today and v.until >= :today where a.username = :username",
            Object[].class)
        .setParameter("today", today)
        .setParameter("username", normalise(username))
        .getResultStream()
        .filter(row -> ((Account) row[0]).isEnabled())
        .map(row -> ((Account) row[0]).toActor((Long) row[1]))
        .findFirst();
  }

  /** The account of that identity. */
  public Optional<Account> byId(Long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  /** All accounts in the order of their names. */
  public List<Account> all() {
    return em.createQuery("select a from Account a order by a.role, a.username", Account.class)
        .getResultList();
  }

  /** How many accounts exist; none means an empty installation. */
  public long count() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
  }

  /**
   * How many accounts of administrator are open, until the end of the transaction: two closures at
   * the same time cannot both leave the other as the last.
   */
  public int lockOpenAdministrators() {
    return em.createQuery(
            "select a from Account a where a.role = :role and a.enabled = :enabled", Account.class)
        .setParameter("enabled", true)
        .setParameter("role", Role.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .size();
  }

  /** Stores a new account. */
  public Account add(Account account) {
    em.persist(account);
    return account;
  }

  /**
   * Notes a wrong password; the fifth in a row blocks the account for {@link
   * Account#LOCK_DURATION}. In statements of their own, and not through the entity: attempts made
   * at the same moment all count, and whoever corrects the account meanwhile meets no conflict.
   *
   * @param at real time: the realm compares it with the database's clock
   * @return whether the account has just been blocked
   */
  public boolean recordFailure(Account account, Instant at) {
    em.createNativeQuery("update account set failed_count = failed_count + 1 where id = ?1")
        .setParameter(1, account.getId())
        .executeUpdate();
    return em.createNativeQuery(
                "update account set failed_count = 0, locked_until = ?1"
                    + " where id = ?2 and failed_count >= ?3")
            .setParameter(1, Timestamp.from(at.plus(Account.LOCK_DURATION)))
            .setParameter(2, account.getId())
            .setParameter(3, Account.MAX_FAILURES)
            .executeUpdate()
        > 0;
  }

  /** Notes a successful log-in and forgets earlier failures, as {@link #recordFailure} does. */
  public void recordSuccess(Account account, Instant at) {
    em.createNativeQuery(
            "update account set failed_count = 0, locked_until = null, last_login_at = ?1"
                + " where id = ?2")
        .setParameter(1, Timestamp.from(at))
        .setParameter(2, account.getId())
        .executeUpdate();
  }

  /**
   * Stores a new account, unless one of the same user name has just been: two administrators may
   * type the same name at the same time, and only the database sees both.
   *
   * @return whether it is stored; the transaction cannot go on otherwise
   */
  public boolean addIfFree(Account account) {
    em.persist(account);
    try {
      em.flush();
      return true;
    } catch (PersistenceException refused) {
      if (breaksUniqueName(refused)) {
        return false;
      }
      throw refused;
    }
  }

  private static boolean breaksUniqueName(Throwable refused) {
    return refused != null
        && (String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains(UNIQUE_NAME)
            || breaksUniqueName(refused.getCause()));
  }

  /** The form under which a user name is stored and compared. */
  public static String normalise(String username) {
    return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
  }
}
