package fr.mediane.dossier.designation;

import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The repository of what the parties do with their right to challenge. */
@ApplicationScoped
public class ChallengeChoices {

  @PersistenceContext private EntityManager em;

  /** All the choices of a dossier, whose access the caller has checked. */
  public ChallengeLedger of(Dossier dossier) {
    return new ChallengeLedger(
        em.createQuery(
                "select c from ChallengeChoice c where c.dossier = :dossier order by c.recordedAt, c.id",
                ChallengeChoice.class)
            .setParameter("dossier", dossier)
            .getResultList());
  }

  /** Stores a choice. */
  void add(ChallengeChoice choice) {
    em.persist(choice);
  }
}
