package fr.mediane.work;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Reads the works of the caller, never those of somebody else. */
@Stateless
@PermitAll
public class WorkReader {

  /** How long the end of a work is told on the home page. */
  static final Duration TOLD = Duration.ofDays(7);

  private static final int MOST_TOLD = 5;

  private static final String ROW =
      """
      select new fr.mediane.work.WorkRow(w.id, w.title, w.state, w.createdAt, w.endedAt, w.done, w.total, w.message,
             w.cancelRequested, w.dismissed)
        from Work w where w.owner = :owner
      """;

  private static final String FILE =
      """
      select new fr.mediane.work.WorkFileRow(f.id, f.position, f.fileName, f.mediaType, f.sha256, f.size)
        from WorkFile f, Work w where w.id = f.workId and w.owner = :owner and w.id = :work
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A page of the works of the caller, last first.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.OWN_WORK)
  public WorkPage page(int first, int size) {
    return new WorkPage(
        em.createQuery("select count(w) from Work w where w.owner = :owner", Long.class)
            .setParameter("owner", owner())
            .getSingleResult(),
        em.createQuery(ROW + " order by w.createdAt desc, w.id desc", WorkRow.class)
            .setParameter("owner", owner())
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList());
  }

  /**
   * One work of the caller.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.OWN_WORK)
  public WorkRow work(Long id) {
    return em.createQuery(ROW + " and w.id = :id", WorkRow.class)
        .setParameter("owner", owner())
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  /** The files of a work of the caller, in the order in which they were kept. */
  @Requires(Right.OWN_WORK)
  public List<WorkFileRow> files(Long id) {
    return em.createQuery(FILE + " order by f.position", WorkFileRow.class)
        .setParameter("owner", owner())
        .setParameter("work", id)
        .getResultList();
  }

  /** What the home page of the caller tells: unfinished works, and those that ended lately. */
  @Requires(Right.OWN_WORK)
  public List<WorkRow> told() {
    return em.createQuery(
            ROW
                + " and w.dismissed = false and (w.endedAt is null or w.endedAt >= :since)"
                + " order by w.createdAt desc",
            WorkRow.class)
        .setParameter("owner", owner())
        .setParameter("since", clock.instant().minus(TOLD))
        .setMaxResults(MOST_TOLD)
        .getResultList();
  }

  /**
   * One file of a work of the caller, about to be sent: journaled.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.OWN_WORK)
  public WorkFileRow download(Long id, int position) {
    Actor actor = actors.current();
    WorkFileRow file =
        em.createQuery(FILE + " and f.position = :position", WorkFileRow.class)
            .setParameter("owner", actor.username())
            .setParameter("work", id)
            .setParameter("position", position)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    journal.readApart(actor, "WorkFileDownload", "Work", id.toString(), file.fileName());
    return file;
  }

  /**
   * Some bytes of a file of the caller.
   *
   * @param position which part, from 0
   * @return no byte after the last part
   */
  @Requires(Right.OWN_WORK)
  public byte[] part(Long fileId, int position) {
    return em.createQuery(
            """
            select p.content from WorkFilePart p, WorkFile f, Work w
             where p.fileId = :file and p.position = :position and f.id = p.fileId and w.id = f.workId and w.owner = :owner
            """,
            byte[].class)
        .setParameter("file", fileId)
        .setParameter("position", position)
        .setParameter("owner", owner())
        .getResultStream()
        .findFirst()
        .orElse(new byte[0]);
  }

  private String owner() {
    return actors.current().username();
  }
}
