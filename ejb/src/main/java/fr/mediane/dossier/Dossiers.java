package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of dossiers. Nothing is found outside the access predicate. */
@ApplicationScoped
public class Dossiers {

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;

  /** Stores a new dossier; its identity is known from then on. */
  public void add(Dossier dossier) {
    em.persist(dossier);
  }

  /**
   * The dossier of that number, with its instance and establishment.
   *
   * @return empty when it does not exist, or when the actor may not exercise the right on it
   */
  public Optional<Dossier> find(String number, Actor actor, Right right) {
    DossierScope scope = scopes.of(actor, right);
    return scope
        .bind(
            em.createQuery(
                "select d from Dossier d join fetch d.panel join fetch d.establishment where d.number = :number"
                    + scope.condition("d"),
                Dossier.class))
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
