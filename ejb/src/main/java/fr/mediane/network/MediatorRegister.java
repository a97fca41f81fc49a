package fr.mediane.network;

import fr.mediane.persistence.Kept;
import fr.mediane.regulation.RuleFacts;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms of office of all mediators, a few dozen lines that every judgement of a composition
 * needs: read once, and again when one changes.
 */
@ApplicationScoped
public class MediatorRegister {

  private static final String TERMS =
      """
      select new fr.mediane.network.OfficeTerm(m.id, t.code, t.name, t.kind, m.civility, m.firstName, m.lastName, m.email,
             m.startsOn, m.endsOn, m.endedOn, m.personId)
        from Mediator m join m.territory t order by m.startsOn desc, m.id
      """;

  @PersistenceContext private EntityManager em;

  @Inject private RuleFacts facts;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  private final Kept<List<OfficeTerm>> terms =
      new Kept<>(() -> List.copyOf(em.createQuery(TERMS, OfficeTerm.class).getResultList()));

  /** The terms past, present and to come, the last begun first. */
  public List<OfficeTerm> terms() {
    return terms.get();
  }

  /** Who presides the instance of a territory on a day; empty when the office is vacant. */
  public Optional<OfficeTerm> inOffice(String territoryCode, LocalDate day) {
    return terms().stream()
        .filter(term -> term.territoryCode().equals(territoryCode) && term.runsOn(day))
        .findFirst();
  }

  /** To be called by whoever changes a term, in the transaction of the change. */
  public void changed() {
    terms.forgetAfter(transactions);
    facts.changed();
  }
}
