package fr.mediane.dossier;

import fr.mediane.persistence.Kept;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;

/**
 * The accounts that may stand in for an absent mediator. Only these pay, in their queries, for the
 * condition that opens the dossiers of a substitution; the condition itself is read in the
 * database, so that a revocation acts at once.
 */
@ApplicationScoped
public class StandIns {

  @PersistenceContext private EntityManager em;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  private final Kept<Set<Long>> accounts =
      new Kept<>(
          () ->
              Set.copyOf(
                  em.createQuery(
                          "select distinct s.accountId from Substitution s where s.revokedOn is null",
                          Long.class)
                      .getResultList()));

  /** Whether an account is named by a substitution that was not revoked. */
  public boolean names(Long accountId) {
    return accountId != null && accounts.get().contains(accountId);
  }

  /** To be called by whoever records a substitution, in the same transaction. */
  public void changed() {
    accounts.forgetAfter(transactions);
  }
}
