package fr.mediane.panel.pool;

import fr.mediane.access.AccessScope;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.panel.Candidacy;
import fr.mediane.panel.Person;
import jakarta.persistence.EntityManager;

/** Reads one candidacy with all it names, for the pages that show or change it. */
final class CandidacyQuery {

  /**
   * From the person, since EclipseLink follows one level of "join fetch"; what the candidacy itself
   * refers to is selected beside it and found again in the persistence context.
   */
  private static final String WITH_ALL =
      """
      select p, c, n, k from Person p
        left join fetch p.category left join fetch p.departement left join fetch p.establishment
        left join Candidacy c on c.person = p left join c.panel n left join c.call k
       where c.id = :id\
      """;

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
            em.createQuery(WITH_ALL + scope.condition("c.panel"), Object[].class)
                .setParameter("id", id))
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> (Candidacy) row[1])
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
