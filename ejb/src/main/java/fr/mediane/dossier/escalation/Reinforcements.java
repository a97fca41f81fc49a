package fr.mediane.dossier.escalation;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierScope;
import fr.mediane.dossier.DossierScopes;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of reinforcements. */
@ApplicationScoped
public class Reinforcements {

  @PersistenceContext private EntityManager em;
  @Inject private DossierScopes scopes;
  @Inject private Seals seals;

  /** Stores a request with its reason sealed. */
  void add(Reinforcement reinforcement, String reason) {
    em.persist(reinforcement);
    reinforcement.hold(
        seals.seal(
            reinforcement.getDossier().getId(),
            EscalationPurposes.reinforcement(reinforcement.getId()),
            reason));
  }

  /** The request or reinforcement of a dossier that has not ended. */
  Optional<Reinforcement> current(Dossier dossier) {
    return em.createQuery(
            "select r from Reinforcement r where r.dossier = :dossier and r.endedOn is null",
            Reinforcement.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .findFirst();
  }

  /**
   * The requests that await an answer of the national mediator: he is bound by an undertaking and
   * has no tie. Nobody else sees any.
   */
  List<Reinforcement> awaiting(Actor actor) {
    if (actor.role() != Role.NATIONAL_MEDIATOR) {
      return List.of();
    }
    DossierScope scope = scopes.unbiased(actor);
    return scope
        .bind(
            em.createQuery(
                "select r from Reinforcement r join fetch r.dossier d join fetch d.panel"
                    + " where r.acceptedOn is null and r.endedOn is null"
                    + scope.condition("r.dossier")
                    + " order by r.decidedOn, r.id",
                Reinforcement.class))
        .getResultList();
  }
}
