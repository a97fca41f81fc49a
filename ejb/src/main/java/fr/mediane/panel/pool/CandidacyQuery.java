package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Person;
import jakarta.persistence.EntityManager;

/** Reads one candidacy with all it names, for the pages that show or change it. */
final class CandidacyQuery {

  private static final String WITH_ALL =
      "select c from Candidacy c join fetch c.panel join fetch c.person p left join fetch c.call"
          + " left join fetch p.establishment where c.id = :id";

  private CandidacyQuery() {}

  /**
   * The candidacy, in one statement.
   *
   * @throws NotFoundRefusal when there is none of that identity within the scope
   */
  static Candidacy find(EntityManager em, Long id, AccessScope scope) {
    if (id == null) {
      throw new NotFoundRefusal();
    }
    return scope
        .bind(
            em.createQuery(WITH_ALL + scope.condition("c.panel"), Candidacy.class)
                .setParameter("id", id))
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /** A person as the form shows him. */
  static PersonDetails details(Person person) {
    return new PersonDetails(
        person.getCivility(),
        person.getLastName(),
        person.getFirstName(),
        person.getEmail(),
        person.getPhone(),
        person.getCategory() == null ? null : person.getCategory().getCode(),
        person.getProfession(),
        person.getSituation(),
        person.getSector(),
        PoolLabels.of(person.getEstablishment()),
        person.getDepartement() == null ? null : person.getDepartement().getCode(),
        person.getCertificateBody(),
        person.getCertificateOn(),
        person.getAvailability());
  }
}
