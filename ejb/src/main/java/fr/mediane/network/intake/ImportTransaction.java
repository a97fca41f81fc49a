package fr.mediane.network.intake;

import fr.mediane.tabular.LineResult;
import fr.mediane.time.RealTime;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The transactions of a run: one for each batch of lines and its progress, one for its end. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportTransaction {

  /** Progress does not touch the version: a person may ask to cancel at the same moment. */
  private static final String PROGRESS =
      """
      update ImportRun r set r.bytesRead = :bytes, r.linesRead = :lines, r.created = :created, r.updated = :updated,
             r.unchanged = :unchanged, r.skipped = :skipped, r.refused = :refused, r.warned = :warned,
             r.aliveAt = :alive
       where r.id = :run
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  /** Whether a person asked to stop the run. */
  public boolean isCancelled(Long runId) {
    return em.createQuery(
            "select r.cancelRequested from ImportRun r where r.id = :run", Boolean.class)
        .setParameter("run", runId)
        .getSingleResult();
  }

  /** Stores a batch. */
  public <T> BatchOutcome store(ImportBatch<T> batch, List<LineResult<T>> accepted) {
    BatchOutcome outcome = accepted.isEmpty() ? new BatchOutcome() : batch.store(accepted);
    em.flush();
    return outcome;
  }

  /** Says how far the run is, hence that it lives. */
  public void progress(Long runId, long bytes, long lines, ImportCounts counts) {
    em.createQuery(PROGRESS)
        .setParameter("bytes", bytes)
        .setParameter("lines", lines)
        .setParameter("created", counts.created())
        .setParameter("updated", counts.updated())
        .setParameter("unchanged", counts.unchanged())
        .setParameter("skipped", counts.skipped())
        .setParameter("refused", counts.refused())
        .setParameter("warned", counts.warned())
        .setParameter("alive", RealTime.now())
        .setParameter("run", runId)
        .executeUpdate();
  }

  /** Ends the run and keeps its report. */
  public void end(Long runId, ImportState outcome, String message, byte[] report) {
    em.find(ImportRun.class, runId).end(outcome, clock.instant(), message);
    em.persist(new ImportReport(runId, report));
  }
}
