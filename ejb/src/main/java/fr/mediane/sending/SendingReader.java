package fr.mediane.sending;

import fr.mediane.access.AccessScope;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads to whom the official files of the reader's instances were sent. */
@Stateless
@PermitAll
public class SendingReader {

  private static final int LATEST = 20;

  private static final String ROW =
"""
select new fr.mediane.sending.SendingRow(s.sentOn, f.kind, f.reference, p.name, f.fileName, f.sha256, f.sealed,
       s.recipient, s.channel, s.recordedBy)
""";

  private static final String FROM =
      " from Sending s join s.file f left join Panel p on p.id = s.panelId" + " where 1 = 1";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;

  /**
   * A page of the sendings, last first.
   *
   * @param kind what was sent; {@code null} for everything
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.SENDING_READ)
  public SendingPage page(IssuedKind kind, int first, int size) {
    AccessScope scope = AccessScope.of(actors.current(), Right.SENDING_READ);
    String wanted = FROM + (kind == null ? "" : " and f.kind = :kind") + scope.condition("p");
    var count = scope.bind(em.createQuery("select count(s)" + wanted, Long.class));
    var rows =
        scope.bind(
            em.createQuery(ROW + wanted + " order by s.sentOn desc, s.id desc", SendingRow.class));
    if (kind != null) {
      count.setParameter("kind", kind);
      rows.setParameter("kind", kind);
    }
    return new SendingPage(
        count.getSingleResult(),
        rows.setFirstResult(first).setMaxResults(size).getResultList(),
        scope
            .bind(
                em.createQuery(
                    "select new fr.mediane.sending.IssuedRow(f.sha256, f.kind, f.reference,"
                        + " f.fileName, f.issuedAt) from IssuedFile f left join Panel p on p.id ="
                        + " f.panelId where 1 = 1"
                        + scope.condition("p")
                        + " order by f.issuedAt desc, f.sha256",
                    IssuedRow.class))
            .setMaxResults(LATEST)
            .getResultList());
  }
}
