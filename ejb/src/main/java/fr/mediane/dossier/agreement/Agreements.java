package fr.mediane.dossier.agreement;

import fr.mediane.dossier.Dossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The repository of agreements: the caller has found the dossier through the access predicate. */
@ApplicationScoped
public class Agreements {

  @PersistenceContext private EntityManager em;

  /** The agreement of a dossier; empty when none was drafted. */
  public Optional<MediationAgreement> of(Dossier dossier) {
    return find("", dossier);
  }

  /** The agreement of a dossier with its events, in one statement. */
  public Optional<MediationAgreement> withEvents(Dossier dossier) {
    return find(" left join fetch a.events", dossier);
  }

  private Optional<MediationAgreement> find(String fetch, Dossier dossier) {
    return em.createQuery(
            "select a from MediationAgreement a" + fetch + " where a.dossier = :dossier",
            MediationAgreement.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .findFirst();
  }

  /** Stores a new agreement; its identity and version are known from then on. */
  void add(MediationAgreement agreement) {
    em.persist(agreement);
  }
}
