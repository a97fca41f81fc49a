package fr.mediane.access.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of what accounts are attached to, and of the accounts as shown. */
@ApplicationScoped
class AccountAttachments {

  private static final String ROW =
      "select new fr.mediane.access.account.AccountRow(a.id, a.username, a.displayName, a.quality,"
          + " a.role, p.name, a.enabled, a.lockedUntil, a.lastLoginAt)"
          + " from Account a left join Panel p on p.id = a.panelId where 1 = 1";

  @PersistenceContext private EntityManager em;

  /** Whether a person has, or had, a mandate in an instance. */
  boolean isMember(Long personId, Long panelId) {
    return em.createQuery(
                "select count(m) from Mandate m where m.person.id = :person and m.panel.id = :panel",
                Long.class)
            .setParameter("person", personId)
            .setParameter("panel", panelId)
            .getSingleResult()
        > 0;
  }

  /** The people who have a mandate in an instance and no account yet, by name. */
  List<PersonChoice> peopleOf(Long panelId) {
    return em.createQuery(
            "select distinct new fr.mediane.access.account.PersonChoice(p.id, p.lastName, p.firstName)"
                + " from Mandate m join m.person p where m.panel.id = :panel and m.supersededBy is null"
                + " and not exists (select a.id from Account a where a.personId = p.id)"
                + " order by p.lastName, p.firstName",
            PersonChoice.class)
        .setParameter("panel", panelId)
        .getResultList();
  }

  /** A page of the accounts. */
  List<AccountRow> rows(AccountFilter filter, int first, int size) {
    return filter
        .bind(
            em.createQuery(
                ROW + filter.condition() + " order by a.enabled desc, a.role, a.username",
                AccountRow.class))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many accounts meet a filter. */
  long count(AccountFilter filter) {
    return filter
        .bind(
            em.createQuery(
                "select count(a) from Account a where 1 = 1" + filter.condition(), Long.class))
        .getSingleResult();
  }

  /** One account, with its version; none when there is not. */
  List<AccountSheet> sheet(Long accountId) {
    return em.createQuery(
            "select new fr.mediane.access.account.AccountSheet(a.id, a.version, a.username, a.displayName,"
                + " a.quality, a.role, p.name, a.personId, a.enabled, a.lockedUntil, a.lastLoginAt)"
                + " from Account a left join Panel p on p.id = a.panelId where a.id = :id",
            AccountSheet.class)
        .setParameter("id", accountId)
        .getResultList();
  }
}
