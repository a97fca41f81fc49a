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
import jakarta.persistence.TypedQuery;

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

  private static final String SENT =
      " from Sending s join s.file f left join Panel p on p.id = s.panelId where 1 = 1";

  private static final String ISSUED =
"""
select new fr.mediane.sending.IssuedRow(f.sha256, f.kind, f.reference, f.fileName, f.issuedAt)
  from IssuedFile f left join Panel p on p.id = f.panelId where 1 = 1
""";

  /** Letters are issued by the hundred: they are offered to who asks for them alone. */
  private static final String ONE_BY_ONE = " and f.kind <> fr.mediane.sending.IssuedKind.LETTER";

  @PersistenceContext private EntityManager em;
  @Inject private ActorDirectory actors;

  /**
   * A page of the sendings, last first.
   *
   * @param kind what was sent or may be; {@code null} for everything
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.SENDING_READ)
  public SendingPage page(IssuedKind kind, int first, int size) {
    AccessScope scope = AccessScope.of(actors.current(), Right.SENDING_READ);
    String condition = (kind == null ? "" : " and f.kind = :kind") + scope.condition("p");
    return new SendingPage(
        bound("select count(s)" + SENT + condition, Long.class, kind, scope).getSingleResult(),
        bound(
                ROW + SENT + condition + " order by s.sentOn desc, s.id desc",
                SendingRow.class,
                kind,
                scope)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList(),
        bound(
                ISSUED
                    + condition
                    + (kind == null ? ONE_BY_ONE : "")
                    + " order by f.issuedAt desc, f.sha256",
                IssuedRow.class,
                kind,
                scope)
            .setMaxResults(LATEST)
            .getResultList());
  }

  private <T> TypedQuery<T> bound(String query, Class<T> type, IssuedKind kind, AccessScope scope) {
    TypedQuery<T> bound = scope.bind(em.createQuery(query, type));
    return kind == null ? bound : bound.setParameter("kind", kind);
  }
}
