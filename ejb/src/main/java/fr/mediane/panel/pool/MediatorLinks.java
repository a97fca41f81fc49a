package fr.mediane.panel.pool;

import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import fr.mediane.network.Mediator;
import fr.mediane.panel.Person;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which people of the pool a mediator may be. */
@Stateless
@PermitAll
public class MediatorLinks {

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private MediatorPeople people;
  @Inject private JournalWriter journal;

  /**
   * The link of a mediator, in six statements with its line of the journal.
   *
   * @throws NotFoundRefusal when there is no such term
   */
  @Requires(Right.NETWORK_MANAGE)
  public MediatorLink of(Long mediatorId) {
    PoolAccess access = PoolAccess.open(actors, Right.NETWORK_MANAGE);
    Mediator mediator =
        em.createQuery(
                "select m from Mediator m join fetch m.territory where m.id = :id", Mediator.class)
            .setParameter("id", mediatorId)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    String territory = mediator.getTerritory().getName();
    journal.read(
        access.actor(), "MediatorLink", "Territory", mediator.getTerritory().getCode(), territory);
    return new MediatorLink(
        mediatorId,
        mediator.getVersion(),
        mediator.getFullName(),
        territory,
        mediator.getPersonId(),
        people.alike(mediator).stream().map(MediatorLinks::choice).toList());
  }

  private static Choice choice(Person person) {
    String establishment =
        person.getEstablishment() == null ? null : person.getEstablishment().getName();
    return new Choice(
        person.getId().toString(),
        Stream.of(person.getFullName(), person.getProfession(), establishment, person.getEmail())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")));
  }
}
