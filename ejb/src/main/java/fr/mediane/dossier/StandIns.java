package fr.mediane.dossier;

import fr.mediane.persistence.Kept;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

  private final Kept<List<StandIn>> named =
      new Kept<>(
          () ->
              List.copyOf(
                  em.createQuery(
                          "select distinct new "
                              + StandIn.class.getName()
                              + "(s.accountId, s.panelId, s.startsOn, s.endsOn)"
                              + " from Substitution s where s.revokedOn is null",
                          StandIn.class)
                      .getResultList()));

  /**
   * The instances where an account may stand in for the mediator on a day, by a substitution that
   * was not revoked; both ends included.
   */
  Set<Long> panelsOf(Long accountId, LocalDate day) {
    return named.get().stream()
        .filter(one -> one.accountId().equals(accountId) && one.runsOn(day))
        .map(StandIn::panelId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether somebody may stand in for the mediator of an instance on a day. */
  boolean runIn(Long panelId, LocalDate day) {
    return named.get().stream().anyMatch(one -> one.panelId().equals(panelId) && one.runsOn(day));
  }

  /** To be called by whoever records a substitution, in the same transaction. */
  public void changed() {
    named.forgetAfter(transactions);
  }
}
