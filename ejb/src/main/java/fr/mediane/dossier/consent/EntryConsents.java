package fr.mediane.dossier.consent;

import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The repository of the decisions of the parties. */
@ApplicationScoped
public class EntryConsents {

  @PersistenceContext private EntityManager em;

  /** All the decisions of a dossier, whose access the caller has checked. */
  public ConsentLedger of(Dossier dossier) {
    return new ConsentLedger(
        em.createQuery(
                "select c from EntryConsent c where c.dossier = :dossier order by c.recordedAt, c.id",
                EntryConsent.class)
            .setParameter("dossier", dossier)
            .getResultList());
  }

  /** Stores a decision. */
  public EntryConsent add(EntryConsent decision) {
    em.persist(decision);
    return decision;
  }
}
