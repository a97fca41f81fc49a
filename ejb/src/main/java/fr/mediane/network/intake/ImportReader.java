package fr.mediane.network.intake;

import fr.mediane.access.AccessScope;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/** Reads the runs of imports and their reports, in three statements at most. */
@Stateless
@PermitAll
public class ImportReader {

  private static final String ROW =
      """
      select new fr.mediane.network.intake.ImportRow(r.id, r.kind, r.fileName, r.state, r.startedAt, r.startedBy, r.endedAt,
             r.bytesTotal, r.bytesRead, r.linesRead, r.created, r.updated, r.unchanged, r.skipped, r.refused, r.warned,
             r.message, r.cancelRequested)
        from ImportRun r
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;

  /**
   * A page of the runs, last first.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.ESTABLISHMENT_IMPORT)
  public ImportPage runs(int first, int size) {
    requireRight();
    return new ImportPage(
        em.createQuery("select count(r) from ImportRun r", Long.class).getSingleResult(),
        em.createQuery(ROW + " order by r.startedAt desc, r.id desc", ImportRow.class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList());
  }

  /**
   * One run.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.ESTABLISHMENT_IMPORT)
  public ImportRow run(Long id) {
    requireRight();
    return em.createQuery(ROW + " where r.id = :id", ImportRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /**
   * The report of a run that ended, as a CSV file for a spreadsheet; the caller closes it.
   *
   * @throws NotFoundRefusal when there is none, or not yet
   */
  @Requires(Right.ESTABLISHMENT_IMPORT)
  public InputStream report(Long id) {
    requireRight();
    byte[] content =
        em.createQuery("select p.content from ImportReport p where p.runId = :id", byte[].class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    try {
      return new GZIPInputStream(new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireRight() {
    if (!AccessScope.of(actors.current(), Right.ESTABLISHMENT_IMPORT).isOpen()) {
      throw new ForbiddenRefusal();
    }
  }
}
