package fr.mediane.network.act;

import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.EstablishmentGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of groups. */
@ApplicationScoped
class Groups {

  @PersistenceContext private EntityManager em;

  /**
   * The group of an identity.
   *
   * @throws NotFoundRefusal when there is none
   */
  public EstablishmentGroup require(Long id) {
    return Optional.ofNullable(id)
        .map(known -> em.find(EstablishmentGroup.class, known))
        .orElseThrow(NotFoundRefusal::new);
  }
}
