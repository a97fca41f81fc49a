package fr.mediane.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** The repository of what an administrator is told on his home page, in one statement. */
@ApplicationScoped
public class AdministrationFacts {

  /** How far back stopped imports are told. */
  static final Duration IMPORTS_TOLD = Duration.ofDays(30);

  /** Action under which a verification of the journal is written in it. */
  static final String VERIFICATION = "VerifyJournal";

  private static final String QUERY =
      """
      select (select count(*) from import_run r
               where r.status in ('FAILED', 'INTERRUPTED') and r.started_at >= ?),
             (select max(r.started_at) from import_run r
               where r.status in ('FAILED', 'INTERRUPTED') and r.started_at >= ?),
             (select count(*) from account a where a.enabled = true and a.locked_until > ?),
             (select max(a.locked_until) from account a where a.enabled = true and a.locked_until > ?),
             (select h.last_number from journal_head h where h.id = 1),
             (select max(e.at) from journal_entry e where e.action = ? and e.outcome = 'SUCCESS'),
             (select count(*) from setting s where s.certainty = 'INFERRED'),
             (select count(*) from territory t where t.referral_address is null or t.referral_address like '%.example'),
             exists (select 1 from establishment),
             (select count(distinct m.territory_id) from mediator m),
             (select count(*) from territory),
             exists (select 1 from account a where a.role <> 'ADMINISTRATOR'),
             exists (select 1 from appointing_act)
      """;

  /**
   * The state of the application.
   *
   * @param stoppedImports imports that failed or were interrupted lately
   * @param lastStoppedImport when the last of them began, {@code null} when there is none
   * @param blockedAccounts accounts blocked after wrong passwords
   * @param blockedUntil when the last of the blocks ends, {@code null} when there is none
   * @param journalLines lines of the journal
   * @param journalVerifiedAt last verification without fault, {@code null} when there was none
   * @param inferredSettings settings that stand for a point no text settles
   * @param inventedAddresses functions of mediator written to at an address that exists nowhere
   * @param installation how far the installation is
   */
  public record State(
      long stoppedImports,
      Instant lastStoppedImport,
      long blockedAccounts,
      Instant blockedUntil,
      long journalLines,
      Instant journalVerifiedAt,
      long inferredSettings,
      long inventedAddresses,
      Installation installation) {}

  /**
   * How far a new installation is.
   *
   * @param hasEstablishments whether establishments were imported
   * @param withMediator functions of mediator for which a term was recorded, even over
   * @param functions functions of mediator: one a territory, and the national one
   * @param hasUsers whether somebody else than administrators has an account
   * @param hasActs whether an act appoints members
   */
  public record Installation(
      boolean hasEstablishments,
      long withMediator,
      long functions,
      boolean hasUsers,
      boolean hasActs) {}

  @PersistenceContext private EntityManager em;

  /** Reads the state at a moment. */
  State at(Instant now) {
    Timestamp since = Timestamp.from(now.minus(IMPORTS_TOLD));
    Timestamp moment = Timestamp.from(now);
    Object[] row =
        (Object[])
            em.createNativeQuery(QUERY)
                .setParameter(1, since)
                .setParameter(2, since)
                .setParameter(3, moment)
                .setParameter(4, moment)
                .setParameter(5, VERIFICATION)
                .getSingleResult();
    return new State(
        number(row[0]),
        instant(row[1]),
        number(row[2]),
        instant(row[3]),
        number(row[4]),
        instant(row[5]),
        number(row[6]),
        number(row[7]),
        new Installation(
            (boolean) row[8],
            number(row[9]),
            number(row[10]),
            (boolean) row[11],
            (boolean) row[12]));
  }

  private static long number(Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }

  private static Instant instant(Object value) {
    return value == null ? null : ((Timestamp) value).toInstant();
  }
}
