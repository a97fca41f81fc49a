package fr.mediane.network.view;

import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.network.view.EstablishmentSheet.Identity;
import fr.mediane.network.view.EstablishmentSheet.Membership;
import fr.mediane.network.view.EstablishmentSheet.Sibling;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reads establishments: six statements for the list with its filters, five for a page. */
@Stateless
@PermitAll
public class EstablishmentReader {

  private static final int SIBLINGS = 20;

  private static final String ROW =
      """
      select new fr.mediane.network.view.EstablishmentRow(e.id, e.finess, e.name, coalesce(e.categoryLabel, e.categoryCode),
             e.sector, e.communeName, d.code, d.name, t.code, t.name)
      """;

  private static final String IDENTITY =
      """
      select new fr.mediane.network.view.EstablishmentSheet.Identity(e.id, e.version, e.finess, e.legalFiness, e.name,
             e.categoryCode, e.categoryLabel, e.sector, e.siret, e.siren, e.address, e.postalCode, e.communeName, d.code,
             d.name, d.zone, e.phone, e.openedOn, e.source, e.sourceDate, t.code, t.name, t.referralAddress)
        from Establishment e join e.departement d join d.territory t
       where e.finess = :finess
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Access access;

  /**
   * A page of the establishments that a search finds.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.NETWORK_READ)
  public EstablishmentPage search(EstablishmentSearch search, int first, int size) {
    access.require(Right.NETWORK_READ);
    EstablishmentCriteria criteria = new EstablishmentCriteria(search);
    long total =
        criteria
            .bind(em.createQuery("select count(e)" + criteria.from(), Long.class))
            .getSingleResult();
    TypedQuery<EstablishmentRow> page =
        em.createQuery(
            ROW + criteria.from() + search.sort().orderBy(search.descending()),
            EstablishmentRow.class);
    return new EstablishmentPage(
        total, criteria.bind(page).setFirstResult(first).setMaxResults(size).getResultList());
  }

  /**
   * A page of the establishments that a search finds, with what the list may be limited to, under
   * one check of the right.
   *
   * @param first index of the first row, from 0
   * @param size rows of a page
   */
  @Requires(Right.NETWORK_READ)
  public EstablishmentList list(EstablishmentSearch search, int first, int size) {
    return new EstablishmentList(search(search, first, size), filters());
  }

  private EstablishmentFilters filters() {
    return new EstablishmentFilters(
        em.createQuery(
                """
                select new fr.mediane.network.view.EstablishmentFilters.Place(d.code, d.name, t.code, t.name)
                  from Departement d join d.territory t order by t.position, d.code
                """,
                EstablishmentFilters.Place.class)
            .getResultList(),
        em.createQuery(
                """
                select new fr.mediane.network.view.EstablishmentFilters.Category(e.categoryCode, min(e.categoryLabel))
                  from Establishment e where e.categoryCode is not null group by e.categoryCode order by e.categoryCode
                """,
                EstablishmentFilters.Category.class)
            .getResultList(),
        em.createQuery(
                "select new fr.mediane.network.view.EstablishmentFilters.Group(g.id, g.name) from EstablishmentGroup g order by g.name",
                EstablishmentFilters.Group.class)
            .getResultList());
  }

  /**
   * One establishment.
   *
   * @param finess its FINESS number
   * @throws NotFoundRefusal when there is none
   */
  @Requires(Right.NETWORK_READ)
  public EstablishmentSheet establishment(String finess) {
    access.require(Right.NETWORK_READ);
    Identity identity =
        em.createQuery(IDENTITY, Identity.class)
            .setParameter("finess", finess)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFoundRefusal::new);
    List<Membership> groups =
        em.createQuery(
                """
                select new fr.mediane.network.view.EstablishmentSheet.Membership(g.id, g.name, g.kind)
                  from GroupMembership m join m.group g where m.establishment.id = :id order by g.kind, g.name
                """,
                Membership.class)
            .setParameter("id", identity.id())
            .getResultList();
    return identity.legalFiness() == null
        ? new EstablishmentSheet(identity, null, groups, List.of())
        : new EstablishmentSheet(
            identity, legalEntity(identity.legalFiness()), groups, siblings(identity));
  }

  private String legalEntity(String finess) {
    return em.createQuery("select l.name from LegalEntity l where l.finess = :finess", String.class)
        .setParameter("finess", finess)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  private List<Sibling> siblings(Identity identity) {
    return em.createQuery(
            """
            select new fr.mediane.network.view.EstablishmentSheet.Sibling(e.finess, e.name, e.communeName)
              from Establishment e where e.legalFiness = :legal and e.id <> :id order by e.name, e.id
            """,
            Sibling.class)
        .setParameter("legal", identity.legalFiness())
        .setParameter("id", identity.id())
        .setMaxResults(SIBLINGS)
        .getResultList();
  }
}
