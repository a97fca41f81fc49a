package fr.mediane.panel.act;

import fr.mediane.panel.CompositionBreach;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of the breaches of hard rules by compositions in force. */
@ApplicationScoped
public class Breaches {

  @PersistenceContext private EntityManager em;

  /** Those of an instance that still last. */
  public List<CompositionBreach> open(Panel panel) {
    return em.createQuery(
            "select b from CompositionBreach b where b.panel = :panel and b.until is null order by b.since, b.ruleId",
            CompositionBreach.class)
        .setParameter("panel", panel)
        .getResultList();
  }

  /** Stores a new one. */
  public void add(CompositionBreach breach) {
    em.persist(breach);
  }
}
