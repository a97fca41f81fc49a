package fr.mediane.network.view;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.GroupKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Locale;

/** Reads groups of establishments, in three statements a page. */
@Stateless
@PermitAll
public class GroupReader {

  private static final String ROW =
      """
      select new fr.mediane.network.view.GroupRow(g.id, g.version, g.kind, g.code, g.name, r.name,
             (select count(m) from GroupMembership m where m.group = g))
        from EstablishmentGroup g left join g.region r
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Access access;

  /**
   * A page of groups, by name.
   *
   * @param kind {@code null} for both kinds
   * @param text part of the name or of the code; may be blank
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.NETWORK_READ)
  public GroupPage groups(GroupKind kind, String text, int first, int size) {
    access.require(Right.NETWORK_READ);
    String condition = conditionOf(kind);
    long total =
        bind(
                em.createQuery("select count(g) from EstablishmentGroup g" + condition, Long.class),
                kind,
                text)
            .getSingleResult();
    TypedQuery<GroupRow> page =
        em.createQuery(ROW + condition + " order by g.kind, g.name, g.id", GroupRow.class);
    return new GroupPage(
        total, bind(page, kind, text).setFirstResult(first).setMaxResults(size).getResultList());
  }

  /**
   * One group.
   *
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.NETWORK_READ)
  public GroupRow group(Long id) {
    access.require(Right.NETWORK_READ);
    return em.createQuery(ROW + " where g.id = :id", GroupRow.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundRefusal::new);
  }

  private static String conditionOf(GroupKind kind) {
    return " where (lower(g.name) like :text escape '!' or lower(g.code) like :text escape '!')"
        + (kind == null ? "" : " and g.kind = :kind");
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, GroupKind kind, String text) {
    String part = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    query.setParameter(
        "text", "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    return kind == null ? query : query.setParameter("kind", kind);
  }
}
