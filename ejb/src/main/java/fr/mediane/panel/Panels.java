package fr.mediane.panel;

import fr.mediane.access.Actor;
import fr.mediane.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The repository of instances. */
@ApplicationScoped
public class Panels {

  private static final String NATIONAL = "NAT";

  @PersistenceContext private EntityManager em;

  /** Read once: the row came with the schema and keeps its identity. */
  private volatile Long nationalId;

  /**
   * All instances in the order of display, each with its territory and the agency that supports it,
   * in one statement.
   */
  public List<Panel> all() {
    return em.createQuery(
            "select p from Panel p join fetch p.territory t left join fetch t.supportAgency order by p.position",
            Panel.class)
        .getResultList();
  }

  /** The instance of that code, with its territory. */
  public Optional<Panel> byCode(String code) {
    return em.createQuery(
            "select p from Panel p join fetch p.territory t left join fetch t.supportAgency where p.code = :code",
            Panel.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The national instance, with its territory (art. 9). */
  public Panel national() {
    return byCode(NATIONAL).orElseThrow();
  }

  /** The identity of the national instance, without a statement but for the first question. */
  public Long nationalId() {
    Long known = nationalId;
    if (known == null) {
      known = national().getId();
      nationalId = known;
    }
    return known;
  }

  /** The instance whose dossiers a person leads: the national one for the national mediator. */
  public Optional<Panel> ledBy(Actor actor) {
    return actor.role() == Role.NATIONAL_MEDIATOR ? Optional.of(national()) : byId(actor.panelId());
  }

  /** The instance of that identity. */
  public Optional<Panel> byId(Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(em.find(Panel.class, id));
  }
}
