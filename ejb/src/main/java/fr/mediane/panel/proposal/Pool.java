package fr.mediane.panel.proposal;

import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The candidacies that a composition may draw from. */
@ApplicationScoped
class Pool {

  @PersistenceContext private EntityManager em;

  /** The candidacy of a person for an instance, unless withdrawn, with the person. */
  Optional<Candidacy> candidacy(Panel panel, Long personId) {
    return em
        .createQuery(
            "select c from Candidacy c join fetch c.person where c.panel = :panel and c.person.id = :person and c.withdrawnOn is null",
            Candidacy.class)
        .setParameter("panel", panel)
        .setParameter("person", personId)
        .getResultList()
        .stream()
        .findFirst();
  }
}
