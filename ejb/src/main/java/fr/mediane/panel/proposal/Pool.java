package fr.mediane.panel.proposal;

import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The candidacies that a composition may draw from. */
@ApplicationScoped
class Pool {

  @PersistenceContext private EntityManager em;

  /** The candidacy of a person for an instance, unless withdrawn, with the person. */
  Optional<Candidacy> candidacy(Panel panel, Long personId) {
    return Optional.ofNullable(candidacies(panel, List.of(personId)).get(personId));
  }

  /** The candidacies of people for an instance, those withdrawn left out, by person. */
  Map<Long, Candidacy> candidacies(Panel panel, Collection<Long> personIds) {
    Map<Long, Candidacy> found = new HashMap<>();
    em.createQuery(
            "select c from Candidacy c join fetch c.person where c.panel = :panel and c.person.id"
                + " in :people and c.withdrawnOn is null",
            Candidacy.class)
        .setParameter("panel", panel)
        .setParameter("people", personIds)
        .getResultList()
        .forEach(candidacy -> found.put(candidacy.getPerson().getId(), candidacy));
    return found;
  }
}
