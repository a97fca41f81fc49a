package fr.mediane.dossier.agreement;

import fr.mediane.door.Refusal;
import fr.mediane.panel.act.ActWording;
import fr.mediane.regulation.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;

/** The legal reference of the homologation on a date: dated wording, which changes without code. */
@ApplicationScoped
class LegalBasis {

  private static final String KIND = "DOSSIER_HOMOLOGATION";
  private static final String SECTION = "BASIS";

  @PersistenceContext private EntityManager em;

  /**
   * The reference in force.
   *
   * @throws Refusal in French when none is recorded for that date
   */
  public String on(LocalDate date) {
    return new ActWording(
            em.createQuery(
                    "select w from Wording w where w.kind = :kind and w.validFrom <= :date"
                        + " and (w.validUntil is null or w.validUntil >= :date)",
                    Wording.class)
                .setParameter("kind", KIND)
                .setParameter("date", date)
                .getResultList())
        .text(SECTION, Map.of());
  }
}
