package fr.mediane.demo;

import fr.mediane.panel.Panel;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The repository of what invented people may live or work in. */
@ApplicationScoped
class DemoTerritories {

  private static final int MOST = 400;

  @PersistenceContext private EntityManager em;

  /** Codes of the départements of an instance's territory; of all for the national instance. */
  List<String> departements(Panel panel) {
    return narrowed(panel, "select d.code from Departement d", "d.territory", " order by d.code")
        .getResultList();
  }

  /** FINESS numbers of some establishments of the same territory. */
  List<String> establishments(Panel panel) {
    return narrowed(
            panel,
            "select e.finess from Establishment e",
            "e.departement.territory",
            " order by e.finess")
        .setMaxResults(MOST)
        .getResultList();
  }

  private TypedQuery<String> narrowed(Panel panel, String select, String path, String order) {
    if (panel.getKind() == PanelKind.NATIONAL) {
      return em.createQuery(select + order, String.class);
    }
    return em.createQuery(select + " where " + path + " = :territory" + order, String.class)
        .setParameter("territory", panel.getTerritory());
  }
}
