package fr.mediane.regulation.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The repository of the support of each instance, as the list of open points shows it. */
@ApplicationScoped
class SupportAgencies {

  @PersistenceContext private EntityManager em;

  /** The territories that an ARS supports, in the order of display. */
  List<SupportRow> all() {
    return em.createQuery(
            "select new fr.mediane.regulation.admin.SupportRow(t.name, a.name, t.supportCertainty, t.supportSource)"
                + " from Territory t join t.supportAgency a order by t.position",
            SupportRow.class)
        .getResultList();
  }
}
