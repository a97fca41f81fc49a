package fr.mediane.panel.proposal;

import fr.mediane.panel.Mandate;
import fr.mediane.panel.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of mandates. Wrong entries that were superseded are never among its lists. */
@ApplicationScoped
public class Mandates {

  @PersistenceContext private EntityManager em;

  /** The mandate of that identity, superseded or not. */
  public Optional<Mandate> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Mandate.class, id));
  }

  /** Stores a new mandate. */
  public Mandate add(Mandate mandate) {
    em.persist(mandate);
    return mandate;
  }

  /** The mandates of one seat, each with its holder, oldest first. */
  public List<Mandate> ofSeat(Panel panel, int seat) {
    return em.createQuery(
            "select m from Mandate m join fetch m.person where m.panel = :panel and m.seat = :seat and m.supersededBy is null order by m.startsOn, m.id",
            Mandate.class)
        .setParameter("panel", panel)
        .setParameter("seat", seat)
        .getResultList();
  }
}
