package fr.mediane.mailing;

import fr.mediane.access.AccessScope;
import fr.mediane.network.Establishment;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Sector;
import fr.mediane.work.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The repository of the letters to establishments and of their addressees. */
@ApplicationScoped
class Mailings {

  private static final List<WorkState> UNFINISHED =
      Arrays.stream(WorkState.values()).filter(WorkState::isUnfinished).toList();

  @PersistenceContext private EntityManager em;

  /** Stores one and gives it its identity. */
  Mailing add(Mailing mailing) {
    em.persist(mailing);
    em.flush();
    return mailing;
  }

  /** The one of that identity, with its instance. */
  Optional<Mailing> byId(Long id) {
    return em.createQuery(
            "select m from Mailing m join fetch m.panel p join fetch p.territory t"
                + " left join fetch t.supportAgency where m.id = :id",
            Mailing.class)
        .setParameter("id", id == null ? -1L : id)
        .getResultStream()
        .findFirst();
  }

  /** Some of the mailings of the instances in reach, the latest first. */
  MailingPage page(AccessScope scope, int first, int size) {
    String within = " from Mailing m join m.panel p where 1 = 1" + scope.condition("p");
    return new MailingPage(
        scope.bind(em.createQuery("select count(m)" + within, Long.class)).getSingleResult(),
        scope
            .bind(
                em.createQuery(
                    "select m, p.name" + within + " order by m.createdAt desc, m.id desc",
                    Object[].class))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(line -> ((Mailing) line[0]).row((String) line[1]))
            .toList());
  }

  /** Whether a work is still kept and belongs to that person, who alone may see it. */
  boolean isWorkOf(Long workId, String username) {
    return em.createQuery(
                "select count(w) from Work w where w.id = :id and w.owner = :owner", Long.class)
            .setParameter("id", workId)
            .setParameter("owner", username)
            .getSingleResult()
        > 0;
  }

  /** Whether a work that prints it waits or runs. */
  boolean isBeingPrinted(Mailing mailing) {
    return mailing.getWorkId() != null
        && em.createQuery(
                    "select count(w) from Work w where w.id = :id and w.state in :unfinished",
                    Long.class)
                .setParameter("id", mailing.getWorkId())
                .setParameter("unfinished", UNFINISHED)
                .getSingleResult()
            > 0;
  }

  /** How many establishments a letter goes to. */
  int count(Panel panel, Sector sector) {
    return bound(
            em.createQuery("select count(e)" + addressees(panel, sector), Long.class),
            panel,
            sector)
        .getSingleResult()
        .intValue();
  }

  /** Some of the establishments that a letter goes to, in a steady order. */
  List<Establishment> some(Panel panel, Sector sector, int from, int size) {
    return bound(
            em.createQuery(
                "select e" + addressees(panel, sector) + " order by e.id", Establishment.class),
            panel,
            sector)
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultList();
  }

  /** The national instance writes to the whole network, another to its territory. */
  private static String addressees(Panel panel, Sector sector) {
    return " from Establishment e where 1 = 1"
        + (isNational(panel) ? "" : " and e.departement.territory = :territory")
        + (sector == null ? "" : " and e.sector = :sector");
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, Panel panel, Sector sector) {
    if (!isNational(panel)) {
      query.setParameter("territory", panel.getTerritory());
    }
    if (sector != null) {
      query.setParameter("sector", sector);
    }
    return query;
  }

  private static boolean isNational(Panel panel) {
    return panel.getKind() == PanelKind.NATIONAL;
  }
}
