package fr.mediane.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The repository of vice-presidencies. */
@ApplicationScoped
public class VicePresidencies {

  @PersistenceContext private EntityManager em;

  /** Stores a new one. */
  public VicePresidency add(VicePresidency vicePresidency) {
    em.persist(vicePresidency);
    return vicePresidency;
  }

  /** The one of that identity. */
  public Optional<VicePresidency> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(VicePresidency.class, id));
  }

  /** Those in force on a day in an instance, with their people, the oldest first. */
  public List<VicePresidency> inForceOn(Panel panel, LocalDate date) {
    return em.createQuery(
            """
            select v from VicePresidency v join fetch v.person where v.panel = :panel and v.since <= :date
               and (v.until is null or v.until >= :date) order by v.since, v.id
            """,
            VicePresidency.class)
        .setParameter("panel", panel)
        .setParameter("date", date)
        .getResultList();
  }

  /** Ends with his mandate the vice-presidency that a member may hold. */
  public void endWithMandate(Mandate mandate, LocalDate lastDay) {
    inForceOn(mandate.getPanel(), lastDay).stream()
        .filter(held -> held.getPerson().equals(mandate.getPerson()))
        .forEach(held -> held.end(lastDay));
  }
}
