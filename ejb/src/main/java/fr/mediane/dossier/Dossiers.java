package fr.mediane.dossier;

import fr.mediane.access.Actor;
import fr.mediane.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
   * Counts a change of what hangs on the dossier as a change of the dossier itself: two people who
   * act on it at the same time never overwrite each other.
   */
  void touch(Dossier dossier) {
    em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  /**
   * The dossier of that number, with its instance and establishment.
   *
   * @return empty when it does not exist, or when the actor may not exercise the right on it
   */
  public Optional<Dossier> find(String number, Actor actor, Right right) {
    return find(number, actor, right, "");
  }

  /**
   * The same with its parties and their establishments, in one statement.
   *
   * @return empty when it does not exist, or when the actor may not exercise the right on it
   */
  public Optional<Dossier> findWithParties(String number, Actor actor, Right right) {
    return find(
        number, actor, right, " left join fetch d.parties p left join fetch p.establishment");
  }

  private Optional<Dossier> find(String number, Actor actor, Right right, String fetched) {
    DossierScope scope = scopes.of(actor, right);
    return scope
        .bind(
            em.createQuery(
                "select d from Dossier d join fetch d.panel join fetch d.establishment"
                    + fetched
                    + " where d.number = :number"
                    + scope.condition("d"),
                Dossier.class))
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
