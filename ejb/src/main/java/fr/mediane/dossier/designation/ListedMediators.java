package fr.mediane.dossier.designation;

import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of the list of mediators of article 5. */
@ApplicationScoped
class ListedMediators {

  @PersistenceContext private EntityManager em;

  Optional<ListedMediator> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(ListedMediator.class, id));
  }

  boolean isListed(Panel panel, Person person) {
    return em.createQuery(
                "select count(l) from ListedMediator l where l.panel = :panel and l.person = :person and l.outOn is null",
                Long.class)
            .setParameter("panel", panel)
            .setParameter("person", person)
            .getSingleResult()
        > 0;
  }

  /** The person of that identity, in the pool of the instance and not withdrawn. */
  Optional<Person> inPool(Panel panel, Long personId) {
    return em.createQuery(
            "select distinct c.person from Candidacy c where c.panel = :panel and c.withdrawnOn is null and c.person.id = :person",
            Person.class)
        .setParameter("panel", panel)
        .setParameter("person", personId == null ? -1L : personId)
        .getResultStream()
        .findFirst();
  }

  /** The entries of an instance, past and present, with their people, by name. */
  List<ListedMediator> of(Panel panel) {
    return em.createQuery(
            "select l from ListedMediator l join fetch l.person where l.panel = :panel order by l.person.lastName, l.person.firstName, l.inOn",
            ListedMediator.class)
        .setParameter("panel", panel)
        .getResultList();
  }

  /** The people of the pool of the instance who hold a certificate, by name. */
  List<Person> certified(Panel panel) {
    return em.createQuery(
            "select distinct p from Candidacy c join c.person p where c.panel = :panel and c.withdrawnOn is null and p.certificateOn is not null order by p.lastName, p.firstName, p.id",
            Person.class)
        .setParameter("panel", panel)
        .getResultList();
  }

  ListedMediator add(ListedMediator entry) {
    em.persist(entry);
    return entry;
  }
}
