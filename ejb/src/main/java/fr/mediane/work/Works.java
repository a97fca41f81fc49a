package fr.mediane.work;

import fr.mediane.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The repository of the works and of their files. */
@ApplicationScoped
class Works {

  private static final String UNFINISHED =
      "w.state in (fr.mediane.work.WorkState.WAITING, fr.mediane.work.WorkState.RUNNING)";

  @PersistenceContext private EntityManager em;

  /** Stores a work and gives it its identity. */
  void add(Work work) {
    em.persist(work);
    em.flush();
  }

  /** The work of that identity. */
  Optional<Work> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Work.class, id));
  }

  /** A work of somebody: one of another person is as absent as one that does not exist. */
  Optional<Work> of(String owner, Long id) {
    return byId(id).filter(work -> work.getOwner().equals(owner));
  }

  /** The address of the person whose work ended as it should or not, but was not cancelled. */
  Optional<String> addressOfOwner(Long id) {
    return em.createQuery(
            "select p.email from Work w, Account a, Person p where w.id = :id and a.username ="
                + " w.owner and p.id = a.personId and p.email is not null and w.state in"
                + " (fr.mediane.work.WorkState.DONE, fr.mediane.work.WorkState.FAILED)",
            String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** How many works of somebody wait or run. */
  long unfinished(String owner) {
    return em.createQuery(
            "select count(w) from Work w where w.owner = :owner and " + UNFINISHED, Long.class)
        .setParameter("owner", owner)
        .getSingleResult();
  }

  /** Whether a work is to go on: running, and nobody asked it to stop. */
  boolean goesOn(Long id) {
    return em.createQuery(
                "select count(w) from Work w where w.id = :id and w.cancelRequested = false"
                    + " and w.state = fr.mediane.work.WorkState.RUNNING",
                Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /**
   * Asks a work to stop before its next chunk. Written past its version: the one that runs it may
   * be opening it, and must neither fail for that nor undo it.
   */
  void requestCancel(Long id) {
    em.createQuery("update Work w set w.cancelRequested = true where w.id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether somebody asked a work to stop: asked of the database, not of what is remembered. */
  boolean isCancelRequested(Long id) {
    return em.createQuery(
                "select count(w) from Work w where w.id = :id and w.cancelRequested = true",
                Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /** Says how far a work is, hence that it lives. */
  void progress(Long id, int done) {
    em.createQuery("update Work w set w.done = :done, w.aliveAt = :alive where w.id = :id")
        .setParameter("done", done)
        .setParameter("alive", RealTime.now())
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * The works that nobody runs any more.
   *
   * @param silentSince those without a sign of life since
   * @param node those of that server, whatever their signs; empty for none
   */
  List<Work> left(Instant silentSince, String node) {
    return em.createQuery(
            "select w from Work w where "
                + UNFINISHED
                + " and (w.nodeName = :node or w.aliveAt < :silentSince)",
            Work.class)
        .setParameter("node", node)
        .setParameter("silentSince", silentSince)
        .getResultList();
  }

  /** Says that the works which wait on a server still do. */
  void keepWaiting(String node) {
    em.createQuery(
            "update Work w set w.aliveAt = :alive where w.nodeName = :node"
                + " and w.state = fr.mediane.work.WorkState.WAITING")
        .setParameter("alive", RealTime.now())
        .setParameter("node", node)
        .executeUpdate();
  }

  /** Keeps the description of a file. */
  void add(WorkFile file) {
    em.persist(file);
    em.flush();
  }

  /** Keeps some bytes of a file and forgets them from memory. */
  void add(WorkFilePart part) {
    em.persist(part);
    em.flush();
    em.detach(part);
  }

  /** Removes the works that ended before a moment, with their files; answers how many. */
  int removeEndedBefore(Instant limit) {
    String old = " in (select w.id from Work w where w.endedAt is not null and w.endedAt < :limit)";
    em.createQuery(
            "delete from WorkFilePart p where p.fileId in (select f.id from WorkFile f where f.workId"
                + old
                + ")")
        .setParameter("limit", limit)
        .executeUpdate();
    em.createQuery("delete from WorkFile f where f.workId" + old)
        .setParameter("limit", limit)
        .executeUpdate();
    return em.createQuery("delete from Work w where w.endedAt is not null and w.endedAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
