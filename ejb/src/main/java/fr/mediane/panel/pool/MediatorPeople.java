package fr.mediane.panel.pool;

import fr.mediane.network.Mediator;
import fr.mediane.panel.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds the people of the pool who may be a mediator. */
@ApplicationScoped
class MediatorPeople {

  private static final int MOST = 30;

  @PersistenceContext private EntityManager em;

  /** Those with the same address or the same last name, by name; thirty at most. */
  List<Person> alike(Mediator mediator) {
    String email = mediator.getEmail() == null ? "" : mediator.getEmail();
    return em.createQuery(
            "select p from Person p left join fetch p.establishment where lower(p.email) = lower(:email)"
                + " or p.searchKey = :name or p.searchKey like :names order by p.searchKey, p.id",
            Person.class)
        .setParameter("email", email)
        .setParameter("name", nameKey(mediator))
        .setParameter("names", nameKey(mediator) + " %")
        .setMaxResults(MOST)
        .getResultList();
  }

  private static String nameKey(Mediator mediator) {
    return Person.searchKeyOf(mediator.getLastName(), "").strip();
  }
}
