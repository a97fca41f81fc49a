package fr.mediane.panel.act;

import fr.mediane.regulation.PanelKind;
import fr.mediane.regulation.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** Reads the wording of the appointing acts in force on a date. */
@ApplicationScoped
class ActWordings {

  private static final String KIND_PREFIX = "APPOINTING_ACT_";

  @PersistenceContext private EntityManager em;

  /**
   * The wording of the act that appoints the members of a kind of instance.
   *
   * @param date day of the signature: the visas follow the texts in force that day
   */
  ActWording inForceOn(PanelKind kind, LocalDate date) {
    return new ActWording(
        em.createQuery(
                """
                select w from Wording w where w.kind = :kind and w.validFrom <= :date
                   and (w.validUntil is null or w.validUntil >= :date)
                """,
                Wording.class)
            .setParameter("kind", KIND_PREFIX + kind.name())
            .setParameter("date", date)
            .getResultList());
  }
}
