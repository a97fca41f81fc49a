package fr.mediane.network.intake;

import fr.mediane.network.imports.ImportFileKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** The repository of the runs of imports. */
@ApplicationScoped
class ImportRuns {

  @PersistenceContext private EntityManager em;

  /** The run of that identity. */
  public Optional<ImportRun> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(ImportRun.class, id));
  }

  /** Whether an import of this kind is running. */
  public boolean isRunning(ImportFileKind kind) {
    return em.createQuery(
                "select count(r) from ImportRun r where r.runningKind = :kind", Long.class)
            .setParameter("kind", kind.name())
            .getSingleResult()
        > 0;
  }

  /** Stores a run, unless another of its kind has just begun: answers whether it could. */
  public boolean begin(ImportRun run) {
    em.persist(run);
    try {
      em.flush();
      return true;
    } catch (PersistenceException lostRace) {
      return false;
    }
  }
}
